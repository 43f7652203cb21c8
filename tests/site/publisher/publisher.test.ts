import { readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '#shared/paths.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { filesBelow, loadSiteBundle } from '#site/publisher/siteBundle.ts'
import {
	anArticle,
	anEdition,
	aPicture,
	aPublisher,
	DIST,
	fullTreeOf,
	SITE_URL,
	treeBelow,
} from './newsroom.ts'

let server: EditionServer
let url: string
let publisher: Publisher

beforeEach(async () => {
	server = anEdition(70)
	url = await server.listen()
	publisher = await aPublisher(server, url)
	await publisher.publishAll(new Date())
})

afterEach(async () => {
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('a changed article renders its page, its neighbour’s and the lists that show it, and no other page', async () => {
	const article = server.find('article', 'a70')
	const changed = await changedBy(() => [
		server.put('article', anArticle('a70', { ...article, headline: 'Tít mới' })),
	])
	expect(changed).toContain('bai-viet/bai-a70/index.html')
	expect(changed).toContain('index.html')
	expect(changed.filter((file) => /^bai-viet.*html$/.test(file))).toEqual([
		'bai-viet/bai-a67/index.html',
		'bai-viet/bai-a70/index.html',
	])
	expect(changed).not.toContain('sitemap-index.xml')
})

test('a text that no list shows renders the article alone', async () => {
	const article = server.find('article', 'a1')
	const changed = await changedBy(() => [
		server.put('article', anArticle('a1', { ...article, body: '<p>Thân mới</p>' })),
	])
	expect(changed).toEqual(['bai-viet/bai-a1/index.html', 'bai-viet/bai-a1/index.html.br'])
})

test('publishing leaves the archive as it is', async () => {
	const changed = await changedBy(() => [
		server.put('article', anArticle('a71', { section: 's1' })),
	])
	expect(changed.filter((file) => file.includes('/trang/'))).toEqual([])
})

test('a new article is there before any page leads to it, however much is published with it', async () => {
	const { render } = publisher.press
	const drawn: string[] = []
	publisher.press.render = (address, ...rest) => {
		drawn.push(address)
		return render(address, ...rest)
	}
	const corrected = server.all('article').map((article) => ({ ...article, headline: 'Tít sửa' }))
	const changed = await changedBy(() => [
		...corrected.map((article) => server.put('article', article)),
		server.put('article', anArticle('moi', { slug: 'zz-moi', section: 's1' })),
	])
	const own = 'bai-viet/zz-moi/index.html'
	const leading: string[] = []
	for (const file of changed) {
		if (!file.endsWith('.html') || file === own) continue
		if ((await readSite(file)).includes(paths.article('zz-moi'))) leading.push(file)
	}
	expect(leading.some((file) => file.startsWith('bai-viet/'))).toBe(true)
	const written = await Promise.all(leading.map(writtenAt))
	expect(Math.min(...written)).toBeGreaterThan(await writtenAt(own))
	expect(drawn.toSorted()).toEqual([...new Set(drawn)].toSorted())
})

test('an article under a new address redirects readers of the old one', async () => {
	const article = anArticle('a5', { slug: 'dia-chi-moi', formerSlugs: ['bai-a5'] })
	await publisher.publishSome([server.put('article', article)], new Date())
	const moved = `${paths.article('bai-a5')} ${paths.article('dia-chi-moi')} 301\n`
	expect(await readSite('_redirects')).toBe(moved)
	expect(await readSite('bai-viet/bai-a5/index.html')).toContain('/bai-viet/dia-chi-moi/')
})

test('a withdrawn article leaves no byte behind, not even in the publisher’s own state', async () => {
	const secret = 'Bí-mật-chưa-từng-thấy'
	const picture = aPicture(server, 'anh-bi-mat')
	const article = anArticle('mat', {
		slug: 'chuyen-rat-kin',
		headline: secret,
		body: `<p>${secret}</p>`,
		cover: { media: picture.id, caption: secret, credit: '' },
		media: [picture.id],
		byline: [{ penName: `Bút danh ${secret}` }],
	})
	const keys = [server.put('media', picture), server.put('article', article)]
	await publisher.publishSome(keys, new Date())
	expect(await traces([secret, 'chuyen-rat-kin', 'anh-bi-mat'])).not.toEqual([])
	await publisher.publishSome([server.remove('article', 'mat')], new Date())
	expect(await traces([secret, 'chuyen-rat-kin', 'anh-bi-mat'])).toEqual([])
})

test('an article that came by a hint goes although the hint of its end is lost', async () => {
	await publisher.publishAll(new Date())
	await publisher.publishSome([server.put('article', anArticle('a99'))], new Date())
	expect(Object.keys(await published())).toContain('bai-viet/bai-a99/index.html')
	// The edition is again just what it was at the last whole look.
	server.remove('article', 'a99')
	await publisher.publishAll(new Date())
	expect(Object.keys(await published())).not.toContain('bai-viet/bai-a99/index.html')
})

test('an entry that breaks the contract is named, and its old page stays', async () => {
	const broken = { ...anArticle('a3'), headline: '' }
	const round = await publisher.publishSome([server.put('article', broken)], new Date())
	expect(round.failed).toBe(1)
	expect(publisher.press.problems.list()).toMatchObject([{ about: 'article a3' }])
	expect(await readSite('bai-viet/bai-a3/index.html')).toContain('Bài a3')
	await publisher.publishSome([server.put('article', anArticle('a3'))], new Date())
	expect(publisher.press.problems.list()).toEqual([])
})

test('an article waits for its picture, and the page readers have stays whole meanwhile', async () => {
	const picture = aPicture(server, 'anh-cham')
	const bytes = server.files.get('anh-cham.jpg') ?? Buffer.from('')
	server.files.set('anh-cham.jpg', bytes.subarray(1))
	const cover = { media: picture.id, caption: '', credit: '' }
	const article = anArticle('a4', { headline: 'Có ảnh', cover, media: [picture.id] })
	const keys = [server.put('media', picture), server.put('article', article)]
	expect((await publisher.publishSome(keys, new Date())).failed).toBe(2)
	expect(await readSite('bai-viet/bai-a4/index.html')).not.toContain('Có ảnh')
	server.files.set('anh-cham.jpg', bytes)
	expect((await publisher.publishAll(new Date())).failed).toBe(0)
	expect(await readSite('bai-viet/bai-a4/index.html')).toContain('Có ảnh')
	expect(await readSite('media/anh-cham.jpg')).toBe('bytes of anh-cham')
})

test('a page that cannot be rendered names document and template, keeps its old file, and is tried again', async () => {
	const { render } = publisher.press
	publisher.press.render = (address, edition) =>
		address === '/bai-viet/bai-a6/' ? Promise.reject(new Error('boom')) : render(address, edition)
	const article = anArticle('a6', { headline: 'Tít sáu' })
	await publisher.publishSome([server.put('article', article)], new Date())
	const [problem] = publisher.press.problems.list()
	expect(problem?.message).toContain('article a6')
	expect(problem?.message).toContain('bai-viet/[slug].astro')
	expect(await readSite('bai-viet/bai-a6/index.html')).toContain('Bài a6')
	publisher.press.render = render
	await publisher.publishAll(new Date())
	expect(await readSite('bai-viet/bai-a6/index.html')).toContain('Tít sáu')
	expect(publisher.press.problems.list()).toEqual([])
})

test('a second start with nothing new renders nothing, and works while the CMS is down', async () => {
	publisher.close()
	const lines: string[] = []
	const options = { dataDir: path.dirname(publisher.folders.site), siteUrl: SITE_URL }
	publisher = new Publisher({
		...options,
		source: new EditionSource('http://127.0.0.1:1', ''),
		bundle: await loadSiteBundle(DIST),
		log: ({ event }) => lines.push(event),
	})
	await publisher.recover(new Date())
	expect(await publisher.isReady()).toBe(true)
	expect(lines).toEqual([])
})

test('new templates are rendered beside the old release, which keeps its styles for open tabs', async () => {
	const old = publisher.press.tree.fileFor('/_astro/former.0a1b2c3d.css')
	await publisher.press.tree.writeFresh('/_astro/former.0a1b2c3d.css', Buffer.from('p{}'))
	expect((await stat(old)).isFile()).toBe(true)
	publisher.close()
	const dataDir = path.dirname(publisher.folders.site)
	const bundle = { ...(await loadSiteBundle(DIST)), hash: 'next' }
	const source = new EditionSource(url, server.token)
	publisher = new Publisher({ dataDir, siteUrl: SITE_URL, source, bundle, log: () => undefined })
	await publisher.recover(new Date())
	expect(path.basename(publisher.press.tree.root)).toMatch(/^next-/)
	expect(await readSite('_astro/former.0a1b2c3d.css')).toBe('p{}')
	expect(await readSite('bai-viet/bai-a1/index.html')).toContain('Bài a1')
})

test('new templates that were taken back half-way leave the site as the old ones make it', async () => {
	publisher.close()
	const dataDir = path.dirname(publisher.folders.site)
	const bundle = await loadSiteBundle(DIST)
	const options = { dataDir, siteUrl: SITE_URL, source: new EditionSource(url, server.token) }
	const interrupt = ({ event }: { event: string }) => {
		if (event === 'pages') throw new Error('The power goes')
	}
	const next = new Publisher({ ...options, bundle: { ...bundle, hash: 'next' }, log: interrupt })
	await expect(next.recover(new Date())).rejects.toThrow('The power goes')
	next.close()
	server.put('article', anArticle('a7', { headline: 'Tít bảy' }))
	publisher = new Publisher({ ...options, bundle, log: () => undefined })
	await publisher.recover(new Date())
	await publisher.publishAll(new Date())
	expect(await published()).toEqual(await fullTreeOf(server, url))
})

async function published(): Promise<Record<string, string>> {
	return treeBelow(`${publisher.folders.site}/`)
}

function readSite(file: string): Promise<string> {
	return readFile(path.join(publisher.folders.site, file), 'utf8')
}

/** Files that a step wrote anew: their time is no longer the one they were given before it. */
async function changedBy(step: () => Parameters<Publisher['publishSome']>[0]): Promise<string[]> {
	const site = `${publisher.folders.site}/`
	for (const file of await filesBelow(site)) await utimes(file, 0, 0)
	await publisher.publishSome(step(), new Date())
	const files = await filesBelow(site)
	const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
	return files.filter((_, index) => times[index] !== 0).map((file) => path.relative(site, file))
}

/** Files below the data folder that hold any of the words, in their bytes or in their names. */
async function traces(words: readonly string[]): Promise<string[]> {
	const files = await filesBelow(path.dirname(publisher.folders.site))
	const found = await Promise.all(
		files.map(async (file) => {
			const text = await readFile(file)
			return words.some((word) => text.includes(word) || file.includes(word))
		}),
	)
	return files.filter((_, index) => found[index])
}

/** Milliseconds. */
async function writtenAt(file: string): Promise<number> {
	return (await stat(path.join(publisher.folders.site, file))).mtimeMs
}
