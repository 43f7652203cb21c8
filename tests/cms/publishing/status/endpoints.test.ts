import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import type { Article, Person, Section } from '#cms/payload-types.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import type { PublishingStatus } from '#cms/publishing/status/publishingStatus.ts'
import { unpublishedFor } from '#cms/publishing/status/unpublishedFor.ts'
import { secret } from '#cms/secret.ts'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { anArticle, aPerson, aSection, aUnit } from '#tests/support/cmsBuilders.ts'
import { openPressBeside } from '#tests/support/pressBeside.ts'
import { until } from '#tests/support/until.ts'

/** No template draws a text so deep. */
const BOTTOMLESS = '<blockquote>'.repeat(20_000)

let open: TestCms
let press: Awaited<ReturnType<typeof openPressBeside>>
let people: Record<'writer' | 'colleague' | 'editor' | 'approver' | 'admin', Person>
let section: Section
let article: Article

/** Later than anything that was kept before. */
let clock = Date.now()
const now = () => new Date((clock += 60_000))

beforeAll(async () => {
	open = await openTestCms()
	press = await openPressBeside(toEditionToken(secret))
	const unit = await aUnit(open.cms, 'Điện lực Sông Cấm')
	people = {
		writer: await aPerson(open.cms, 'contributor', { unit }),
		colleague: await aPerson(open.cms, 'contributor', { unit }),
		editor: await aPerson(open.cms, 'editor', { unit }),
		approver: await aPerson(open.cms, 'approver'),
		admin: await aPerson(open.cms, 'administrator'),
	}
	section = await aSection(open.cms, 'An toàn')
	article = await anArticle(open.cms, people.writer, {
		headline: 'Đóng điện trạm Sông Cấm',
		section: section.id,
	})
	env.publisherUrl = press.url
	const { id, name } = section
	await publish(press.edition.put('section', { id, slug: 'an-toan', name, order: 1 }))
	await publish(press.edition.put('article', published('<p>Trạm đã đóng điện.</p>')))
	await publish(press.edition.put('article', published(BOTTOMLESS)))
})

afterAll(async () => {
	await press.close()
	await open.close()
})

function publish(key: Parameters<typeof press.publisher.publishSome>[0][number]) {
	return press.publisher.publishSome([key], new Date())
}

function published(body: string): PublishedArticle {
	const time = '2026-11-20T05:00:00.000Z'
	return {
		id: article.id,
		slug: String(article.slug),
		formerSlugs: [],
		headline: String(article.headline),
		standfirst: '',
		body,
		section: section.id,
		unit: null,
		tags: [],
		byline: [],
		cover: null,
		source: null,
		documents: [],
		correction: '',
		media: [],
		publishedAt: time,
		updatedAt: time,
	}
}

async function textOfPage(): Promise<string> {
	const address = `/bai-viet/${String(article.slug)}/`
	return readFile(press.publisher.press.tree.fileFor(address), 'utf8')
}

const status = (as?: Person): Promise<OutsideAnswer> =>
	open.request('GET', '/publishing/status', as ? { as } : {})
// The edge: the endpoint answers what the page shows.
const toldTo = async (as: Person) => (await status(as)).body as unknown as PublishingStatus

test('only the board sees how publishing is', async () => {
	expect((await status()).status).toBe(401)
	for (const person of [people.writer, people.editor]) {
		expect((await status(person)).status).toBe(403)
	}
	for (const person of [people.approver, people.admin]) {
		const answer = await status(person)
		expect(answer.status).toBe(200)
		expect(answer.headers.get('cache-control')).toBe('no-store')
	}
})

test('a page that could not be rendered is told with the document’s name, the template and the reason', async () => {
	const { failures, report, silentSince } = await toldTo(people.approver)
	expect(silentSince).toBeNull()
	expect(report?.ok).toBe(true)
	expect(failures).toMatchObject([
		{
			about: `/bai-viet/${String(article.slug)}/`,
			document: {
				title: 'Đóng điện trạm Sông Cấm',
				address: `/collections/articles/${article.id}`,
			},
			template: 'bai-viet/[slug].astro',
			reason: 'Maximum call stack size exceeded',
		},
	])
})

test('each publish says in words what changed and why its pages were rendered', async () => {
	const { publishes } = await toldTo(people.approver)
	const first = publishes.find(({ reasons }) =>
		reasons.some(({ text }) => text === 'Trang mới xuất hiện'),
	)
	expect(first).toBeDefined()
	const named = publishes.flatMap(({ documents }) => documents.map(({ title }) => title))
	expect(named).toContain('Đóng điện trạm Sông Cấm')
	expect(named).toContain('An toàn')
	const texts = publishes.flatMap(({ reasons }) => reasons.map(({ text }) => text))
	expect(texts).toContain('Danh sách chuyên mục “An toàn” đổi')
})

test('the desk tells the board and the writer of an article that is held up, and nobody else', async () => {
	for (const person of [people.approver, people.admin, people.writer]) {
		const { pieces, others } = await unpublishedFor(open.cms, person, now())
		expect(pieces).toMatchObject([
			{
				title: 'Đóng điện trạm Sông Cấm',
				address: `/collections/articles/${article.id}`,
				reason: 'trang chưa dựng được',
			},
		])
		expect(others).toBe(0)
	}
	for (const person of [people.colleague, people.editor]) {
		expect((await unpublishedFor(open.cms, person, now())).pieces).toEqual([])
	}
})

test('a publisher that does not answer leaves the desk whole, and the board knows', async () => {
	env.publisherUrl = 'http://127.0.0.1:1'
	const since = now()
	const silent = { pieces: [], others: 0, isUnknown: true }
	expect(await unpublishedFor(open.cms, people.approver, since)).toEqual(silent)
	expect(await unpublishedFor(open.cms, people.writer, since)).toMatchObject({ isUnknown: false })
	expect(await unpublishedFor(open.cms, people.approver, now())).toEqual(silent)
	const told = await toldTo(people.admin)
	expect(told).toMatchObject({ report: null, failures: [], publishes: [] })
	expect(told.silentSince).toBe(since.toISOString())
	env.publisherUrl = press.url
})

test('administrators let the publisher look at everything anew, others may not', async () => {
	const ask = (as: Person) => open.request('POST', '/publishing/reconcile', { as })
	expect((await ask(people.approver)).status).toBe(403)
	expect((await ask(people.writer)).status).toBe(403)
	const running = press.rounds.run()
	await until('it has looked', () => Promise.resolve(press.rounds.lastRound !== undefined))
	press.edition.put('article', published('<p>Quản trị viên hỏi về bản này.</p>'))
	expect((await ask(people.admin)).status).toBe(200)
	await until('it has looked again', async () => (await textOfPage()).includes('Quản trị viên hỏi'))
	press.rounds.stop()
	await running
	env.publisherUrl = 'http://127.0.0.1:1'
	const refused = await ask(people.admin)
	expect(refused.status).toBe(503)
	expect(refused.body.errors?.[0]?.reason).toBe('busy')
	env.publisherUrl = press.url
})

test('once somebody corrects the text it is published, and nobody’s desk speaks of it', async () => {
	await publish(press.edition.put('article', published('<p>Trạm đã đóng điện an toàn.</p>')))
	const { pieces } = await unpublishedFor(open.cms, people.writer, now())
	expect(pieces).toEqual([])
})
