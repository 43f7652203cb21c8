import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { EntryKey } from '#shared/editions/edition.ts'
import { fromSearchText } from '#shared/search/searchText.ts'
import { parseResultAddress } from '#shared/search/resultAddress.ts'
import type { Shard, Shards } from '#shared/search/shards.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'
import { anArticle, anEdition, aPublisher } from './newsroom.ts'

let server: EditionServer
let publisher: Publisher
let search: SearchShards

beforeEach(async () => {
	// More than the hot shard takes: some are in the archive.
	server = anEdition(160)
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	search = new SearchShards(publisher.press, publisher.folders)
	await search.recover()
	await search.settled()
})

afterEach(async () => {
	await search.stop()
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('every published article is found exactly once', async () => {
	const { hot, leads, bodies, hidden } = await shardsNow()
	expect([hot, leads, bodies].map(({ length }) => length)).toEqual([1, 1, 1])
	expect(leads[0]?.documents).toBe(bodies[0]?.documents)
	expect(hidden).toEqual([])
	const ids = server.all('article').map(({ id }) => id)
	expect((await findable()).sort()).toEqual(ids.sort())
})

test('a new article is findable without a new archive', async () => {
	const { leads, bodies } = await shardsNow()
	await publish([server.put('article', anArticle('a500'))])
	expect(await findable()).toContain('a500')
	expect(await shardsNow()).toMatchObject({ leads, bodies })
})

test('a corrected article of the archive is found in its new words alone, at once', async () => {
	await publish([server.put('article', anArticle('a1', { headline: 'Đính chính' }))])
	expect((await findable()).filter((id) => id === 'a1')).toHaveLength(1)
	await search.settled()
	expect((await shardsNow()).hidden).toEqual([])
	expect((await findable()).filter((id) => id === 'a1')).toHaveLength(1)
	expect(
		(await fragments(allIn(await shardsNow()))).filter(({ text }) => text.includes('Bài a1"')),
	).toEqual([])
})

test('a withdrawn article is hidden at once, and soon no fragment or index has a byte of it', async () => {
	const word = 'xyloquynh'
	const secret = anArticle('a2', { slug: word, headline: word, body: `<p>${word}</p>` })
	await publish([server.put('article', secret)])
	await search.settled()
	expect(await traces(word)).not.toEqual([])
	await publish([server.remove('article', 'a2'), server.remove('article', 'a3')])
	expect(await findable()).not.toContain('a2')
	expect(await findable()).not.toContain('a3')
	await search.settled()
	expect(await traces(word)).toEqual([])
	expect(await traces('bai-a3"')).toEqual([])
})

test('a renamed section reaches the filters of every article in it', async () => {
	await publish([server.put('section', { id: 's1', slug: 'muc-1', name: 'Mục mới', order: 1 })])
	await search.updateAll()
	await search.settled()
	const all = await fragments(allIn(await shardsNow()))
	expect(all.filter(({ text }) => text.includes('Mục 1'))).toEqual([])
	expect(all.some(({ text }) => text.includes('Mục mới'))).toBe(true)
})

test('a lost shard is built again, and equal articles give equal bytes', async () => {
	const before = await shardsNow()
	await search.stop()
	for (const { path: shard } of allIn(before)) {
		await rm(path.join(publisher.folders.site, shard), { recursive: true })
	}
	search = new SearchShards(publisher.press, publisher.folders)
	await search.recover()
	await search.settled()
	const ids = server.all('article').map(({ id }) => id)
	expect((await findable()).sort()).toEqual(ids.sort())
})

test('the folder holds one engine and the shards in use, and nothing else', async () => {
	const shards = await shardsNow()
	const used = [shards.engine, ...allIn(shards).map(({ path }) => path)].map((folder) =>
		path.basename(folder),
	)
	const present = await readdir(path.join(publisher.folders.site, 'pagefind'))
	expect(present.sort()).toEqual([...used, 'shards.json', 'shards.json.br'].sort())
})

async function publish(keys: EntryKey[]): Promise<void> {
	await publisher.publishSome(keys, new Date())
	await search.update(keys.filter(({ type }) => type === 'article').map(({ id }) => id))
}

async function shardsNow(): Promise<Shards> {
	const file = path.join(publisher.folders.site, 'pagefind/shards.json')
	// Written by the publisher in this very shape.
	return JSON.parse(await readFile(file, 'utf8')) as Shards
}

function allIn({ hot, leads, bodies }: Shards): Shard[] {
	return [...hot, ...leads, ...bodies]
}

async function fragments(shards: readonly Shard[]): Promise<{ text: string; key: string }[]> {
	const texts = await Promise.all(
		shards.map(async ({ path: shard }) => {
			const files = await filesBelow(path.join(publisher.folders.site, shard, 'fragment'))
			return Promise.all(files.map(unpack))
		}),
	)
	return texts.flat().map((text) => {
		const url = /"url":"([^"]+)"/.exec(text)?.[1] ?? ''
		return { text, key: parseResultAddress(url).key }
	})
}

/** Ids of the articles that a query could find, as often as it could. */
async function findable(): Promise<string[]> {
	const { hot, leads, bodies, hidden } = await shardsNow()
	const [heads, wholes] = await Promise.all([
		fragments([...hot, ...leads]),
		fragments([...hot, ...bodies]),
	])
	const keys = wholes.map(({ key }) => key)
	expect(heads.map(({ key }) => key).sort()).toEqual(keys.toSorted())
	return keys
		.filter((key) => !hidden.includes(key))
		.map((key) => key.slice(0, key.lastIndexOf('.')))
}

async function traces(word: string): Promise<string[]> {
	const files = await filesBelow(path.join(`${publisher.folders.site}/`, 'pagefind'))
	const texts = await Promise.all(files.map(unpack))
	return files.filter((_, index) => texts[index]?.includes(word))
}

async function unpack(file: string): Promise<string> {
	const bytes = await readFile(file)
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
	return fromSearchText((isPacked ? gunzipSync(bytes) : bytes).toString())
}
