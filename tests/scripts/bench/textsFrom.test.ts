import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textsFrom, type Text } from '#scripts/bench/textsFrom.ts'
import { toSlug } from '#shared/slug.ts'

let folder: string
let file: string

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-texts-'))
	file = path.join(folder, 'texts.ndjson.gz')
	const texts = ['Đóng điện trạm', 'Mùa mưa bão', 'x'.repeat(200)].map((title, index) => ({
		...{ id: String(index), title, body: 'Lời.' },
	}))
	await writeFile(file, gzipSync(texts.map((text) => JSON.stringify(text)).join('\n\n')))
})
afterAll(() => rm(folder, { recursive: true }))

async function taken(count: number): Promise<Text[]> {
	const texts: Text[] = []
	for await (const text of textsFrom(file, count)) texts.push(text)
	return texts
}

test('as many texts come as were asked for, the first time as they are', async () => {
	const texts = await taken(2)
	expect(texts.map(({ title }) => title)).toEqual(['Đóng điện trạm', 'Mùa mưa bão'])
})

test('a text that comes again is another article at another address, and no longer than one may be', async () => {
	const texts = await taken(8)
	expect(new Set(texts.map(({ id }) => id)).size).toBe(8)
	expect(new Set(texts.map(({ title }) => toSlug(title))).size).toBe(8)
	expect(Math.max(...texts.map(({ title }) => title.length))).toBe(200)
})
