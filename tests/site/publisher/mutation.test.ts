import { hash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf } from '#shared/media/filesOf.ts'
import { defaultIdentity } from '#shared/identity/identity.ts'
import {
	entrySchemas,
	entryTypes,
	type Entry,
	type EntryData,
	type EntryType,
} from '#shared/editions/edition.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { allAddresses } from '#site/edition/addresses.ts'
import { rememberAnswers } from '#site/edition/rememberAnswers.ts'
import { EditionStore } from '#site/edition/store.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import type { Render } from '#site/publisher/renderPage.ts'
import { isWhole } from '#tests/support/isWhole.ts'
import { fileHashesOf } from './fileHashesOf.ts'
import { fieldsOf, flipsOf, type Flip } from './flipsOf.ts'
import { anArticle, anEdition, aPicture, aPublisher, SITE_URL } from './newsroom.ts'
import { putDisplays } from './putDisplays.ts'
import { putShows } from './putShows.ts'

const anEvent = {
	...{ from: '2026-12-01T01:00:00.000Z', until: '2026-12-02T01:00:00.000Z' },
	...{ place: 'Hà Nội', link: '/' },
}

const anIdentity = {
	...{ corporation: 'Tổng công ty', logo: 'm1' },
	footer: { text: 'Hà Nội', links: [{ label: 'Trang chính', url: '/' }] },
}

/** Each flip is compared with two full renders, and the machine may have other work. */
const PATIENCE_MS = 600_000

/** Pages rendered for each page whose bytes changed. */
const OVER_RENDER_MOST = 1.2

/** Where not everything is tried, one of so many flips is; which ones is the same every time. */
const TRIED_EVERY = isWhole ? 1 : 3

/** What is flipped: the newest piece and, where all is tried, one of the archive; one entry of every other type. */
const subjects: Record<EntryType, readonly string[]> = {
	article: ['a45', ...archived('a3')],
	banner: ['b1'],
	clip: ['v6', ...archived('v3')],
	display: ['d1'],
	frontPage: ['frontPage'],
	identity: ['identity'],
	infographic: ['g6', ...archived('g3')],
	media: ['m1', 'f1', 'c1'],
	notice: ['n1'],
	person: ['p1'],
	programme: ['pg1'],
	searchAids: ['searchAids'],
	section: ['s1'],
	slogan: ['k1'],
	tag: ['t1'],
	unit: ['u1'],
}

function archived(id: string): string[] {
	return isWhole ? [id] : []
}

let server: EditionServer
let publisher: Publisher
let render: Render
let rendered: Set<string>
let base: Map<string, string>
const total = { rendered: 0, changed: 0 }
const over: string[] = []

beforeAll(async () => {
	server = aFullEdition()
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	render = publisher.press.render
	publisher.press.render = (address, edition) => {
		rendered.add(address)
		return render(address, edition)
	}
	base = await fullRender()
})

afterAll(async () => {
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test.each(entryTypes)(
	'whatever changes in an entry of type %s, every page that shows it is rendered',
	async (type) => {
		const flipped = new Set<string>()
		for (const id of subjects[type]) {
			const original = server.find(type, id)
			if (!original) throw new Error(`The edition has no ${type} ${id}`)
			for (const [index, flip] of flipsOf(entrySchemas[type], original, idsLike).entries()) {
				flipped.add(flip.path)
				if (index % TRIED_EVERY === 0) await expectExact(type, original, flip)
			}
		}
		expect(fieldsOf(entrySchemas[type]).filter((field) => !flipped.has(field))).toEqual([])
	},
	PATIENCE_MS,
)

test(`no more than ${OVER_RENDER_MOST} pages are rendered for one that changes`, () => {
	expect(total.changed).toBeGreaterThan(1_000)
	expect(total.rendered / total.changed, over.join('\n')).toBeLessThanOrEqual(OVER_RENDER_MOST)
})

/** There and back: both are a change, and the second leaves things as they were. */
async function expectExact<Type extends EntryType>(
	type: Type,
	original: EntryData<Type>,
	{ path: field, value }: Flip,
): Promise<void> {
	// It has been validated by the schema it was derived from.
	const there = await renderedFor(type, value as EntryData<Type>)
	const pages = await fullRender()
	const back = await renderedFor(type, original)
	const name = `${type} ${original.id} ${field}`
	const changed = [...new Set([...base.keys(), ...pages.keys()])].filter(
		(page) => base.get(page) !== pages.get(page),
	)
	count(`${name}, there`, there, changed, pages)
	count(`${name}, back`, back, changed, base)
}

function count(name: string, done: Set<string>, changed: string[], pages: Map<string, string>) {
	const toRender = changed.filter((page) => pages.has(page))
	expect(
		toRender.filter((page) => !done.has(page)),
		name,
	).toEqual([])
	total.rendered += done.size
	total.changed += toRender.length
	const needless = [...done].filter((page) => !toRender.includes(page))
	if (needless.length) over.push(`${name}: ${needless.length} needless, such as ${needless[0]}`)
}

async function renderedFor<Type extends EntryType>(
	type: Type,
	data: EntryData<Type>,
): Promise<Set<string>> {
	rendered = new Set()
	if ('original' in data) putFiles(server, data)
	// The server has its own word for the data of a type.
	const key = server.put(type, data as never)
	const { failed } = await publisher.publishSome([key], new Date())
	expect(failed, `${type} ${data.id}`).toBe(0)
	return rendered
}

/** Every page of the edition as it is now, by a store that knows no history. */
async function fullRender(): Promise<Map<string, string>> {
	const store = new EditionStore(':memory:')
	const put = entryTypes.flatMap((type) =>
		// Type and data belong together, which TypeScript cannot follow through the list.
		server.all(type).map((data) => ({ type, id: data.id, version: '1', data }) as Entry),
	)
	store.apply({ put, remove: [] })
	store.putFileHashes(fileHashesOf(server))
	const edition = rememberAnswers(store.edition(SITE_URL))
	const pages = new Map<string, string>()
	for (const address of allAddresses(store)) {
		const response = await render(address, edition)
		pages.set(address, hash('sha1', await response.bytes()))
	}
	store.close()
	return pages
}

/** Bytes that are the same for every file of a name and size, as they are for readers. */
function putFiles({ files }: EditionServer, media: EntryData<'media'>): void {
	for (const { name, size } of filesOf(media)) files.set(name, Buffer.alloc(size))
}

/** Other entries of the type that has this id. */
function idsLike(id: string): string[] {
	const type = entryTypes.find((each) => server.find(each, id) && each !== 'frontPage')
	if (!type) return []
	const ids = server.all(type).map((entry) => entry.id)
	return ids.filter((other) => other !== id).slice(0, 1)
}

/** An edition in which every field of the things that are flipped holds something. */
function aFullEdition(): EditionServer {
	const edition = anEdition(45)
	const picture = aPicture(edition, 'm1')
	const variants = ['avif', 'webp'].map((type) => {
		const name = `m1-320.${type}`
		edition.files.set(name, Buffer.alloc(40))
		return { name, mimeType: `image/${type}`, width: 320, height: 240, size: 40 }
	})
	const poster = { ...picture.original, name: 'm1-bia.jpg' }
	edition.files.set(poster.name, Buffer.alloc(poster.size))
	edition.put('media', { ...picture, variants, title: 'Ảnh', duration: 65, poster })
	aPicture(edition, 'm2')
	edition.put('media', aPicture(edition, 'm2'))
	for (const id of ['a45', 'a40', 'a20', 'a3']) {
		const body = '<p>Thân</p><figure data-media="m1"></figure><figure data-media="m2"></figure>'
		const article = anArticle(id, {
			...{ section: 's1', unit: 'u1', tags: ['t1', 't2'] },
			...{ formerSlugs: [`cu-${id}`, `cu-hon-${id}`], correction: 'Đã sửa', body },
			byline: [{ person: 'p1' }, { penName: 'Bút danh' }],
			cover: { media: 'm1', caption: '', credit: '' },
			source: { name: 'Báo bạn', url: 'https://bao.example/' },
			media: ['m1', 'm2'],
		})
		edition.put('article', article)
	}
	edition.put('frontPage', {
		...{ id: 'frontPage', lead: 'a20', seconds: ['a40', 'a5'], strips: ['s1', 's2'] },
		events: [{ ...anEvent, name: 'Hội nghị' }],
	})
	const promoted = [{ words: ['an toàn', 'điện'], articles: ['a3', 'a45'] }]
	const publishedAt = '2026-01-01T00:00:00.000Z'
	const piece = { unit: 'u1', publishedAt }
	edition.put('slogan', { id: 'k1', text: 'An toàn là trên hết', ...piece })
	edition.put('slogan', { id: 'k2', text: 'Điện đi trước một bước', ...piece })
	const banner = { picture: 'm1', link: '/', position: 'top', order: 1, ...piece } as const
	edition.put('banner', { id: 'b1', headline: 'Tháng an toàn', ...banner })
	edition.put('banner', { id: 'b2', headline: 'Tiết kiệm điện', ...banner, position: 'column' })
	edition.put('identity', { ...defaultIdentity, ...anIdentity })
	const synonyms = [['CBCNV', 'cán bộ công nhân viên', 'người lao động']]
	edition.put('searchAids', { id: 'searchAids', synonyms, promoted })
	putShows(edition)
	putDisplays(edition)
	for (const media of edition.all('media')) putFiles(edition, media)
	return edition
}
