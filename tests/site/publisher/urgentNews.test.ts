import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playlistSchema } from '#shared/displays/playlist.ts'
import { pathOfPiece, paths } from '#shared/paths.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { EditionSource } from '#site/publisher/editionSource.ts'
import { Publisher } from '#site/publisher/publisher.ts'
import { loadSiteBundle, type SiteBundle } from '#site/publisher/siteBundle.ts'
import { until } from '#tests/support/until.ts'
import { aDisplay } from './aDisplay.ts'
import { aNotice } from './aNotice.ts'
import { anItem, aProgramme } from './aProgramme.ts'
import { holdEntries } from './holdEntries.ts'
import {
	aDataFolder,
	anArticle,
	anEdition,
	DIST,
	fullTreeOf,
	SITE_URL,
	treeBelow,
} from './newsroom.ts'
import { PublisherProcess } from './publisherProcess.ts'

/** Articles of an import in two batches, and of one that is given to another process. */
const LARGE = 210
const FOR_ANOTHER_PROCESS = 410

const now = new Date('2026-03-02T03:00:00.000Z')
const feed = anItem('moi', {
	...{ kind: 'feed', type: 'article', scope: 'all', section: null, days: null, count: 3 },
})

let server: EditionServer
let url: string
let dataDir: string
let publisher: Publisher

beforeEach(async () => {
	server = anEdition(70)
	server.put('display', aDisplay('d1', { slug: 'sanh' }))
	server.put('programme', aProgramme('p', [feed]))
	url = await server.listen()
	dataDir = await aDataFolder()
	publisher = open(await loadSiteBundle(DIST))
	await publisher.publishAll(now)
})

afterEach(async () => {
	publisher.close()
	server.close()
	await rm(dataDir, { recursive: true })
})

test('a notice and a withdrawal do not wait for the end of an import', async () => {
	const imported = importArticles(LARGE)
	const held = holdEntries(server, `article ${imported}`)
	const round = publisher.publishAll(now)
	const release = await held
	const late = server.remove('article', imported)
	const shown = server.remove('article', 'a70')
	publisher.hear([late, shown, server.put('notice', aNotice('n1', now))])
	await until('the notice is in the playlist', () => Promise.resolve(hasNotice()))
	expect(articlesOn()).not.toContain('a70')
	expect(articlesOn()).toHaveLength(3)
	// A display leads to the pages of what it shows.
	for (const id of articlesOn()) expect(hasPage(id), id).toBe(true)
	expect(hasPage('a69')).toBe(true)
	expect(hasPage('a75')).toBe(false)
	release()
	expect((await round).changed).toEqual(
		expect.arrayContaining([shown, { type: 'notice', id: 'n1' }]),
	)
	await expectTruth()
})

test('a notice does not wait until all pages are rendered that a change of all pages concerns', async () => {
	const rendered: string[] = []
	await reopen((address) => {
		rendered.push(address)
		if (rendered.length === 30) publisher.hear([server.put('notice', aNotice('n1', now))])
	})
	for (const id of ['s1', 's2', 's3']) {
		const section = server.find('section', id)
		if (section) server.put('section', { ...section, name: `${section.name} mới` })
	}
	await publisher.publishAll(now)
	expect(rendered.slice(30, 60)).toContain(paths.playlist('sanh'))
	expect(rendered.length).toBeGreaterThan(100)
	await expectTruth()
})

test('while new templates are rendered, displays get notices in the old ones and lose what is withdrawn', async () => {
	const before = readlinkSync(publisher.folders.site)
	const seen: string[] = []
	let count = 0
	await reopen((address) => {
		if (++count === 30) {
			const withdrawn = ['a70', 'a1'].map((id) => server.remove('article', id))
			publisher.hear([...withdrawn, server.put('notice', aNotice('n1', now))])
		}
		const isOld = readlinkSync(publisher.folders.site) === before
		if (hasNotice() && isOld && !articlesOn().includes('a70')) seen.push(address)
	}, 'next')
	await publisher.recover(now)
	// Most pages were rendered after displays had it.
	expect(seen.length).toBeGreaterThan(30)
	expect(hasNotice()).toBe(true)
	expect(path.basename(readlinkSync(publisher.folders.site))).toMatch(/^next-/)
	await expectTruth()
})

test('the running publisher tells the process of a large round what has come in', async () => {
	publisher.close()
	const post = { dataDir, cmsUrl: url, token: server.token }
	const running = await PublisherProcess.start(post)
	try {
		await until('it is at rest', async () => (await running.unrest()) === undefined)
		const imported = importArticles(FOR_ANOTHER_PROCESS)
		const held = holdEntries(server, `article ${imported}`)
		await running.wake([])
		const release = await held
		await running.wake([server.put('notice', aNotice('n1', now))])
		await until('the notice is in the playlist', () => Promise.resolve(hasNotice()))
		expect(hasPage(imported)).toBe(false)
		release()
		await until('the import is published', () => Promise.resolve(hasPage(imported)))
		expect(hasNotice()).toBe(true)
	} finally {
		await running.end('SIGTERM')
		publisher = open(await loadSiteBundle(DIST))
	}
})

/** Articles older than what displays show; the id of the last that is asked for. */
function importArticles(count: number): string {
	const ids = Array.from({ length: count }, (_, index) => `a${index + 71}`)
	for (const id of ids) server.put('article', anArticle(id))
	return ids.at(-1) ?? ''
}

/** Another publisher of the same folder, which tells of every page before it draws it. */
async function reopen(tell: (address: string) => void, hash?: string): Promise<void> {
	publisher.close()
	const bundle = await loadSiteBundle(DIST)
	publisher = open({
		...bundle,
		hash: hash ?? bundle.hash,
		render: (address, ...rest) => {
			tell(address)
			return bundle.render(address, ...rest)
		},
	})
	if (!hash) await publisher.recover(now)
}

function open(bundle: SiteBundle): Publisher {
	const source = new EditionSource(url, server.token)
	return new Publisher({ dataDir, siteUrl: SITE_URL, source, bundle, log: () => undefined })
}

function playlist() {
	const file = path.join(dataDir, 'site', paths.playlist('sanh'))
	return playlistSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function hasNotice(): boolean {
	return playlist().notices.some(({ id }) => id === 'n1')
}

function articlesOn(): string[] {
	return playlist().programmes.flatMap(({ slides }) => slides.map(({ source }) => source.id))
}

function hasPage(id: string): boolean {
	return existsSync(path.join(dataDir, 'site', pathOfPiece('article', `bai-${id}`), 'index.html'))
}

async function expectTruth(): Promise<void> {
	expect(await treeBelow(`${dataDir}/site/`)).toEqual(await fullTreeOf(server, url))
}
