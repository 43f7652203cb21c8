import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PublishedArticle } from '#shared/articles/article.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import { EditionServer } from '#scripts/bench/editionServer.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { filesBelow, loadSiteBundle } from '#site/publisher/siteBundle.ts'

/** The address the published pages are made for. */
export const SITE_URL = 'http://bantin.test'

/** Where `astro build` leaves the compiled site. */
export const DIST = path.resolve(import.meta.dirname, '../../../site/dist')

/** An article with a text of its own; `differences` say what matters. */
export function anArticle(
	id: string,
	differences: Partial<PublishedArticle> = {},
): PublishedArticle {
	const time = new Date(Date.UTC(2026, 0, 1) + Number(id.replace(/\D/g, '') || 0) * 3_600_000)
	return {
		id,
		slug: `bai-${id}`,
		formerSlugs: [],
		headline: `Bài ${id}`,
		standfirst: `Sapo của bài ${id}`,
		body: `<p>Nội dung bài ${id} về lưới điện.</p>`,
		section: 's1',
		unit: 'u1',
		tags: [],
		byline: [{ person: 'p1' }],
		cover: null,
		source: null,
		documents: [],
		correction: '',
		media: [],
		publishedAt: time.toISOString(),
		updatedAt: time.toISOString(),
		...differences,
	}
}

/** A picture whose bytes the server has. */
export function aPicture(server: EditionServer, id: string): PublishedMedia {
	const name = `${id}.jpg`
	const bytes = Buffer.from(`bytes of ${id}`)
	server.files.set(name, bytes)
	const original = { name, mimeType: 'image/jpeg', width: 800, height: 600, size: bytes.length }
	const texts = { alt: `Ảnh ${id}`, caption: `Chú thích ${id}`, credit: 'Ban biên tập' }
	const focus = { focalX: 50, focalY: 50 }
	const none = { title: '', duration: null, poster: null }
	return { id, kind: 'image', original, variants: [], ...texts, ...focus, ...none }
}

/** An edition with three sections, units, tags and people, and `count` articles. */
export function anEdition(count: number): EditionServer {
	const server = new EditionServer()
	for (const n of [1, 2, 3]) {
		server.put('section', { id: `s${n}`, slug: `muc-${n}`, name: `Mục ${n}`, order: n })
		server.put('unit', {
			id: `u${n}`,
			slug: `don-vi-${n}`,
			name: `Đơn vị ${n}`,
			shortName: `ĐV ${n}`,
			parent: n > 1 ? 'u1' : null,
		})
		server.put('tag', { id: `t${n}`, slug: `chu-de-${n}`, name: `Chủ đề ${n}` })
		server.put('person', { id: `p${n}`, slug: `nguoi-${n}`, name: `Người ${n}` })
	}
	for (let n = 1; n <= count; n++) {
		server.put(
			'article',
			anArticle(`a${n}`, { section: `s${(n % 3) + 1}`, tags: [`t${(n % 2) + 1}`] }),
		)
	}
	return server
}

/** A publisher of that edition, below a fresh folder or `dataDir`. */
export async function aPublisher(server: EditionServer, url: string, dataDir?: string) {
	const bundle = await loadSiteBundle(DIST)
	return new Publisher({
		dataDir: dataDir ?? (await aDataFolder()),
		siteUrl: SITE_URL,
		source: new EditionSource(url, server.token),
		bundle,
		log: () => undefined,
	})
}

/** Where it is there, the memory: these tests flush thousands of files, and none of them is about disks. */
const SCRATCH = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A fresh folder for a publisher. */
export function aDataFolder(): Promise<string> {
	return mkdtemp(path.join(SCRATCH, 'bantin-publisher-'))
}

/** Drawn after the pages are out, each in its own time; the tests of what draws them look at them. */
const drawnLater = [
	paths.shareImage('').slice(1, -'.png'.length),
	paths.icon(0).slice(1, -'0.png'.length),
]

/**
 * Every published file and the hash of its bytes; without the search, whose shards tell their history,
 * and without pictures that are drawn beside the pages.
 */
export async function treeBelow(folder: string): Promise<Record<string, string>> {
	const files = (await filesBelow(folder)).map((file) => path.relative(folder, file))
	const beside = ['pagefind', ...drawnLater]
	const pages = files.filter((file) => !beside.some((start) => file.startsWith(start)))
	const hashes = pages.map(async (file) => [
		file,
		hash('sha1', await readFile(path.join(folder, file))),
	])
	return Object.fromEntries((await Promise.all(hashes)) as [string, string][])
}

/** What a full render of the edition as it is now would leave. */
export async function fullTreeOf(server: EditionServer, url: string) {
	const publisher = await aPublisher(server, url)
	await publisher.publishAll(new Date())
	publisher.close()
	const tree = await treeBelow(`${publisher.folders.site}/`)
	await rm(path.dirname(publisher.folders.site), { recursive: true })
	return tree
}
