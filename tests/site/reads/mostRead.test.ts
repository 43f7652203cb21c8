import { createServer } from 'node:http'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { paths } from '#shared/paths.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { ReadCounter } from '#site/web/readCounter.ts'
import { Redirects } from '#site/web/redirects.ts'
import { anArticle, anEdition, aPublisher } from '#tests/site/publisher/newsroom.ts'
import { askServer, listen } from '#tests/site/web/askServer.ts'
import { until } from '#tests/support/until.ts'

/** Half past eleven in the evening in Việt Nam, while London still has its afternoon. */
const evening = new Date('2026-11-22T16:30:00Z')
const nextDay = new Date('2026-11-22T17:30:00Z')
const reader = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/140' }

let server: EditionServer
let publisher: Publisher
let counter: ReadCounter
let web: ReturnType<typeof createServer>
let url: string
let counted = 0

beforeEach(async () => {
	server = anEdition(12)
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(evening)
	counter = new ReadCounter(publisher.folders.reads)
	await counter.start(evening)
	const siteDir = publisher.folders.site
	const context = {
		siteDir,
		cmsUrl: undefined,
		publisherUrl: undefined,
		redirects: new Redirects(siteDir),
		countRead: (slug: string) => {
			counter.count(slug)
			counted++
		},
	}
	web = createServer((request, response) => void answerRequest(context, request, response))
	url = await listen(web)
})

afterEach(async () => {
	await counter.stop(evening)
	web.close()
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('what is read most comes first, and what nobody read does not come', async () => {
	await read('bai-a2', 1)
	await read('bai-a7', 3)
	await read('bai-a4', 2)
	await counter.write(evening)
	await publisher.takeMostRead(evening)
	expect(publisher.press.edition.mostRead()).toEqual(['a7', 'a4', 'a2'])
})

test.each([
	{ who: 'a browser that fetches ahead', headers: { ...reader, 'sec-purpose': 'prefetch' } },
	{ who: 'an older one that does', headers: { ...reader, purpose: 'prefetch' } },
	{ who: 'a crawler', headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' } },
	{ who: 'a program', headers: { 'user-agent': 'curl/8.5' } },
	{ who: 'a program without a name', headers: {} },
])('$who is no reader', async ({ headers }) => {
	expect((await askServer(url, paths.article('bai-a1'), headers)).status).toBe(200)
	expect((await askServer(url, paths.article('khong-co'), reader)).status).toBe(404)
	expect((await askServer(url, paths.home, reader)).status).toBe(200)
	expect((await askServer(url, paths.article('bai-a1'), reader, 'HEAD')).status).toBe(200)
	await counter.write(evening)
	expect(await readdir(publisher.folders.reads)).toEqual([])
})

test('a day of Việt Nam has a file with slugs and numbers, and nothing of who read', async () => {
	await read('bai-a2', 2)
	await counter.write(nextDay)
	await read('bai-a2', 1)
	await counter.write(nextDay)
	const [before, after] = ['2026-11-22.json', '2026-11-23.json']
	expect((await readdir(publisher.folders.reads)).sort()).toEqual([before, after])
	expect(await textOf(before)).toBe('{"bai-a2":2}')
	expect(await textOf(after)).toBe('{"bai-a2":1}')
})

test('a server that starts again goes on with the day', async () => {
	await read('bai-a2', 2)
	await counter.stop(evening)
	counter = new ReadCounter(publisher.folders.reads)
	await counter.start(evening)
	await read('bai-a2', 1)
	await counter.write(evening)
	expect(await textOf('2026-11-22.json')).toBe('{"bai-a2":3}')
})

test('a month is kept, a week counts, and a broken file counts for nothing', async () => {
	const { reads } = publisher.folders
	await mkdir(reads, { recursive: true })
	for (let day = 1; day <= 31; day++) {
		const name = `2026-10-${String(day).padStart(2, '0')}.json`
		await writeFile(path.join(reads, name), '{"bai-a1":9}')
	}
	await writeFile(path.join(reads, '2026-11-15.json'), '{"bai-a1":9}')
	await writeFile(path.join(reads, '2026-11-16.json'), '{"bai-a3":1}')
	await writeFile(path.join(reads, '2026-11-20.json'), '{"bai-a5":')
	await counter.start(evening)
	expect(await readdir(reads)).toHaveLength(31)
	await publisher.takeMostRead(evening)
	expect(publisher.press.edition.mostRead()).toEqual(['a3'])
})

test('a renamed article keeps its readers, and a withdrawn one loses its place', async () => {
	await read('bai-a2', 2)
	await read('bai-a4', 5)
	await counter.write(evening)
	const renamed = anArticle('a2', { slug: 'ten-moi', formerSlugs: ['bai-a2'] })
	const keys = [server.put('article', renamed), server.remove('article', 'a4')]
	await publisher.publishSome(keys, evening)
	await publisher.takeMostRead(evening)
	expect(publisher.press.edition.mostRead()).toEqual(['a2'])
})

test('a page that shows what is read most is due when that changes, and only then', async () => {
	const { render, pages } = publisher.press
	publisher.press.render = async (address, edition) => {
		if (address !== paths.home) return render(address, edition)
		return new Response(edition.mostRead().join())
	}
	await publisher.publishSome([server.put('article', anArticle('a99'))], evening)
	await read('bai-a2', 2)
	await counter.write(evening)
	await publisher.takeMostRead(evening)
	expect(pages.due().map((page) => page.path)).toContain(paths.home)
	await publisher.publishAll(evening)
	const home = path.join(publisher.folders.site, 'index.html')
	expect(await readFile(home, 'utf8')).toBe('a2')
	await publisher.takeMostRead(evening)
	expect(pages.due()).toEqual([])
})

async function read(slug: string, times: number): Promise<void> {
	const all = counted + times
	for (let n = 0; n < times; n++) await askServer(url, paths.article(slug), reader)
	// An answer has arrived a moment before the server has finished with it.
	await until('all of it is counted', () => Promise.resolve(counted === all))
}

function textOf(name: string): Promise<string> {
	return readFile(path.join(publisher.folders.reads, name), 'utf8')
}
