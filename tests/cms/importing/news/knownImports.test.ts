import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadKnownImports } from '#cms/importing/news/knownImports.ts'
import { openNewsImport } from '#cms/importing/news/openNewsImport.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, anArticle } from '#tests/support/cmsBuilders.ts'

const NOW = new Date('2026-06-01T00:00:00Z')

let newsroom: TestCms
let cms: Payload

beforeAll(async () => {
	newsroom = await openTestCms()
	cms = newsroom.cms
})
afterAll(() => newsroom.close())

const take = async (mode: 'published' | 'drafts', id: string, body: string) =>
	(await openNewsImport(cms, { mode, now: NOW }))(JSON.stringify({ id, title: 'Trạm mới', body }))

test('every line that an import took is known, however many are read at a time', async () => {
	for (const id of ['một', 'hai', 'ba']) await take('published', id, 'Lời đầu.')
	await take('drafts', 'bốn', 'Lời đầu.')
	await anArticle(cms, await aPerson(cms, 'contributor'))
	for (const sliceSize of [1, 2, 5, 6]) {
		const known = await loadKnownImports(cms, sliceSize)
		expect([...known.keys()].toSorted()).toEqual(['ba', 'bốn', 'hai', 'một'])
		expect(known.get('hai')?.isPublished).toBe(true)
		expect(known.get('bốn')?.isPublished).toBe(false)
	}
})

test('a correction that readers do not have yet is what a repeat is compared with', async () => {
	await take('published', 'sửa', 'Lời đầu.')
	const before = (await loadKnownImports(cms)).get('sửa')
	await take('drafts', 'sửa', 'Lời sau.')
	const after = (await loadKnownImports(cms)).get('sửa')
	expect(after?.id).toBe(before?.id)
	expect(after?.hash).not.toBe(before?.hash)
	expect(after?.isPublished).toBe(true)
})
