import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ourSearch, SearchBrowser } from '#scripts/bench/searchBrowser.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openGoldenSite } from '#tests/support/goldenSite.ts'

const file = path.resolve(import.meta.dirname, '../../fixtures/golden/queries.json')
const queries = z
	.array(z.object({ about: z.string(), query: z.string(), first: z.array(z.string()) }))
	.parse(JSON.parse(await readFile(file, 'utf8')))

let site: Awaited<ReturnType<typeof openGoldenSite>>
let browser: Browser
let reader: SearchBrowser

beforeAll(async () => {
	site = await openGoldenSite()
	browser = await openBrowser()
	reader = await SearchBrowser.open(await browser.newContext(), site.url, ourSearch)
})

afterAll(async () => {
	await browser.close()
	await site.close()
})

test('there are queries of every kind', () => {
	expect(queries.length).toBeGreaterThanOrEqual(120)
	expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
})

test.each(queries)('$about: “$query” finds $first first', async ({ query, first }) => {
	const { headlines } = await reader.ask(query)
	if (first.length) expect(first.map(site.headlineOf)).toContain(headlines[0])
	else expect(headlines).toEqual([])
})

test.each(queries.filter(({ first }) => first.length))(
	'“$query” finds the same however its accents are stored',
	async ({ query }) => {
		const { headlines } = await reader.ask(query.normalize('NFC'))
		expect((await reader.ask(query.normalize('NFD'))).headlines).toEqual(headlines)
	},
)
