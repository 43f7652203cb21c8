import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	publisherReportSchema,
	publisherStatusSchema,
	REPORT_PATH,
	STATUS_PATH,
	type PublisherReport,
} from '#shared/publishing/publisherStatus.ts'
import { allAddresses } from '#site/edition/addresses.ts'
import { openControlServer } from '#site/publisher/controlServer.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { toReport } from '#site/publisher/report.ts'
import { Rounds } from '#site/publisher/rounds.ts'
import { SearchShards } from '#site/publisher/searchShards.ts'
import { toStatus, type Works } from '#site/publisher/status.ts'
import { templateFor } from '#site/publisher/templateFor.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'
import { anArticle, anEdition, aPublisher } from './newsroom.ts'

/** No template draws a text so deep; the contract cannot know. */
const BOTTOMLESS = '<blockquote>'.repeat(20_000)
const SECRET = 'Chuyện riêng của bài'

const server = anEdition(45)
let publisher: Publisher
let works: Works

beforeAll(async () => {
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	const search = new SearchShards(publisher.press, publisher.folders)
	works = { publisher, search, rounds: new Rounds(publisher, search, () => undefined) }
})

afterAll(async () => {
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

const report = (): Promise<PublisherReport> => toReport(works, new Date())

test('the first site is told as a release, with the entries it was made from', async () => {
	const { ok, publishes, release, edition } = publisherReportSchema.parse(await report())
	expect(ok).toBe(true)
	expect(edition.byType).toEqual({ article: 45, person: 1, section: 3, tag: 3, unit: 3 })
	expect(edition.entries).toBe(55)
	expect(publishes).toMatchObject([{ isRelease: true, changed: 55, failed: 0 }])
	expect(publishes[0]?.rendered).toBe(allAddresses(publisher.press.store).length)
	expect(release?.templates).toBe(publisher.templates)
})

test('every page that was rendered says which answer changed for it', async () => {
	const renamed = { id: 's1', slug: 'muc-1', name: 'An toàn', order: 1 }
	await publisher.publishSome([server.put('section', renamed)], new Date())
	const { publishes, renderTimes } = await report()
	const [newest] = publishes
	expect(newest).toMatchObject({ isRelease: false, changed: 1, failed: 0 })
	expect(newest?.entries).toEqual([{ type: 'section', id: 's1' }])
	expect(newest?.rendered).toBeGreaterThan(10)
	const reasons = newest?.reasons ?? []
	expect(reasons.map(({ why }) => why)).toContain('["sections"]')
	expect(reasons.reduce((sum, { pages }) => sum + pages, 0)).toBe(newest?.rendered)
	for (const { pages, paths } of reasons) expect(paths).toHaveLength(Math.min(pages, 20))
	expect(renderTimes.pages).toBe(newest?.rendered)
	expect(renderTimes.p50).toBeGreaterThan(0)
	expect(renderTimes.max).toBeGreaterThanOrEqual(renderTimes.p95)
})

test('a new article appears, a withdrawn one vanishes, and the newest is told first', async () => {
	const key = server.put('article', anArticle('a90', { section: 's2' }))
	await publisher.publishSome([key], new Date())
	await publisher.publishSome([server.remove('article', 'a90')], new Date())
	const { publishes } = await report()
	expect(publishes[0]?.removed).toBe(1)
	const page = { pages: 1, paths: ['/bai-viet/bai-a90/'] }
	expect(publishes[0]?.reasons).toContainEqual({ why: 'vanishes', ...page })
	expect(publishes[1]?.reasons).toContainEqual({ why: 'appears', ...page })
})

test('a round that changes nothing is not told', async () => {
	const before = (await report()).publishes.length
	await publisher.publishAll(new Date())
	expect((await report()).publishes).toHaveLength(before)
})

test('an article that its template cannot draw is named with both until somebody corrects it', async () => {
	const since = new Date()
	const broken = anArticle('a5', { headline: 'Bài quá sâu', body: BOTTOMLESS })
	await publisher.publishSome([server.put('article', broken)], since)
	const page = publisher.press.tree.fileFor('/bai-viet/bai-a5/')
	expect((await report()).problems).toEqual([
		{
			about: '/bai-viet/bai-a5/',
			document: { type: 'article', id: 'a5' },
			template: 'bai-viet/[slug].astro',
			reason: 'Maximum call stack size exceeded',
			since: since.toISOString(),
		},
	])
	expect(await readFile(page, 'utf8')).toContain('Nội dung bài a5')
	expect((await publisher.publishAll(new Date())).failed).toBe(1)
	expect((await report()).pages).toMatchObject({ due: 1, dueSince: since.toISOString() })
	await publisher.publishSome([server.put('article', anArticle('a5'))], new Date())
	const healed = await report()
	expect(healed.problems).toEqual([])
	expect(healed.pages).toMatchObject({ due: 0, dueSince: null })
	expect(healed.edition.lag).toBe(0)
})

test('an article whose text breaks the contract is named, and forgotten when it is withdrawn', async () => {
	await publisher.publishSome(
		[server.put('article', anArticle('a91', { headline: '' }))],
		new Date(),
	)
	const [problem] = (await report()).problems
	expect(problem?.document).toEqual({ type: 'article', id: 'a91' })
	expect(problem?.reason).toContain('headline')
	server.remove('article', 'a91')
	await publisher.publishAll(new Date())
	expect((await report()).problems).toEqual([])
})

test('everybody may ask how the publisher is, only the CMS what with', async () => {
	const broken = anArticle('a6', { headline: SECRET, body: BOTTOMLESS })
	await publisher.publishSome([server.put('article', broken)], new Date())
	const control = await openControlServer(0, {
		wake: () => undefined,
		status: () => toStatus(works, new Date()),
		report,
		preview: (request) => publisher.preview(request),
		rollBack: () => publisher.rollBack(new Date()),
		search: (question) => publisher.search(question),
		editionToken: 'cua-toa-soan',
	})
	const address = control.address()
	const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
	const status: unknown = await (await fetch(url + STATUS_PATH)).json()
	expect(publisherStatusSchema.strict().parse(status).problems).toHaveLength(1)
	expect(JSON.stringify(status)).not.toMatch(/a6|stack|bai-viet|templates/)
	expect((await fetch(url + REPORT_PATH)).status).toBe(401)
	const headers = { authorization: 'Bearer cua-toa-soan' }
	const told: unknown = await (await fetch(url + REPORT_PATH, { headers })).json()
	expect(publisherReportSchema.strict().parse(told).problems).toHaveLength(1)
	control.close()
	await publisher.publishSome([server.put('article', anArticle('a6'))], new Date())
})

test('every page of the site is drawn by the template that its failure would name', async () => {
	const folder = path.resolve(import.meta.dirname, '../../../site/pages')
	const files = (await filesBelow(folder)).map((file) => path.relative(folder, file))
	const templates = allAddresses(publisher.press.store).map(templateFor)
	expect(templates.filter((template) => !files.includes(template))).toEqual([])
})
