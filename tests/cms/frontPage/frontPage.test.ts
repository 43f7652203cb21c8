import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article, FrontPage, Person, Section } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { buildManifest } from '#cms/publishing/manifest.ts'
import { revisionAt } from '#cms/publishing/revision.ts'
import { entriesSchema } from '#shared/editions/edition.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	aSection,
	edit,
	take,
} from '#tests/support/cmsBuilders.ts'
import { hearWakes } from '#tests/support/hearWakes.ts'
import { present } from '#tests/support/present.ts'
import { until } from '#tests/support/until.ts'

const key = { type: 'frontPage', id: 'frontPage' } as const
const MINUTE_MS = 60_000

let open: TestCms
let writer: Person
let approver: Person
let administrator: Person
let articles: Article[]
let sections: Section[]

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver', { name: 'Lê Duyệt' })
	administrator = await aPerson(open.cms, 'administrator')
	sections = [await aSection(open.cms, 'Thời sự'), await aSection(open.cms, 'An toàn')]
	articles = []
	for (let made = 0; made < 8; made++) {
		articles.push(await aPublishedArticle(open.cms, writer, approver))
	}
})

afterAll(() => open.close())

/** The id of an article readers have. */
function id(at: number): string {
	return present(articles[at]).id
}

async function save(body: object, as: Person = approver) {
	const answer = await open.request('POST', '/globals/frontPage', { as, body })
	// What stands beside the field in the admin.
	const [wrong] = answer.body.errors?.[0]?.data?.errors ?? []
	return { status: answer.status, message: wrong?.message ?? '' }
}

async function published() {
	const [entry] = await buildEntries(open.cms, [key], new Date())
	return present(entry)
}

async function stored(): Promise<FrontPage> {
	return open.cms.findGlobal({ slug: 'frontPage', depth: 0, overrideAccess: true })
}

describe('the home page before anybody has touched it', () => {
	test('leaves every place to itself', async () => {
		expect(entriesSchema.parse({ entries: [await published()] }).entries[0]?.data).toEqual({
			id: 'frontPage',
			lead: null,
			seconds: [],
			strips: [],
			events: [],
		})
	})
})

describe('the home page', () => {
	test.each(['contributor', 'editor'] as const)(
		'is read and not laid out by a %s',
		async (role) => {
			const person = await aPerson(open.cms, role)
			expect((await open.request('GET', '/globals/frontPage', { as: person })).status).toBe(200)
			expect((await save({ lead: id(0) }, person)).status).toBe(403)
		},
	)

	test('is neither read nor laid out by anybody who is not logged in', async () => {
		expect((await open.request('GET', '/globals/frontPage')).status).toBe(403)
		const body = { lead: id(0) }
		expect((await open.request('POST', '/globals/frontPage', { body })).status).toBe(403)
		expect(idsOf(await stored())).not.toContain(id(0))
	})

	test('is laid out by the board and by administrators, and readers get it so', async () => {
		expect((await save({ lead: id(0) }, administrator)).status).toBe(200)
		const strips = [...sections].reverse().map((section) => section.id)
		expect((await save({ seconds: [id(2), id(1)], strips })).status).toBe(200)
		expect((await published()).data).toEqual({
			id: 'frontPage',
			lead: id(0),
			seconds: [id(2), id(1)],
			strips,
			events: [],
		})
	})

	test('is in the manifest with a version that changes when it does, and only then', async () => {
		const version = async () => {
			const { entries } = await buildManifest(open.cms, new Date())
			return present(entries.find(({ type }) => type === 'frontPage')).version
		}
		const before = await version()
		await save({ lead: id(0) })
		expect(await version()).toBe(before)
		await save({ lead: id(3) })
		expect(await version()).not.toBe(before)
		expect(await version()).toBe((await published()).version)
	})

	test('changes the revision of the edition', async () => {
		const later = () => new Date(Date.now() + MINUTE_MS)
		const before = await revisionAt(open.cms, later())
		await save({ lead: id(0) })
		expect(before).not.toBeNull()
		expect(await revisionAt(open.cms, later())).not.toBe(before)
	})

	test('wakes the publisher for itself, at once and again when every write has ended', async () => {
		const publisher = await hearWakes()
		await save({ lead: id(1), seconds: [id(2)] })
		await until('two wakes came', () => Promise.resolve(publisher.heardOf(key) >= 2))
		publisher.close()
	})

	test('has its changes told in the history, in words', async () => {
		await save({ lead: id(4), seconds: [], strips: [] })
		await save({ lead: id(5), strips: [present(sections[1]).id] })
		const { docs } = await open.cms.find({
			collection: 'history',
			overrideAccess: true,
			depth: 0,
			sort: '-seq',
			limit: 1,
			where: { documentType: { equals: 'frontPage' } },
		})
		expect(docs).toMatchObject([
			{ actorName: 'Lê Duyệt', action: 'settings', headline: 'Trang chủ' },
		])
		expect(docs[0]?.changes?.split('\n')).toEqual([
			`Bài đứng đầu: ${articles[4]?.headline} → ${articles[5]?.headline}`,
			'Các chuyên mục ở phần dưới: (trống) → An toàn',
		])
	})
})

describe('whoever lays out the home page', () => {
	test('is told what is wrong, and nothing is saved', async () => {
		await save({ lead: id(0), seconds: [], strips: [] })
		const before = (await published()).version
		const [section] = sections.map((each) => each.id)
		const seven = articles.slice(1).map((article) => article.id)
		expect(seven).toHaveLength(7)
		for (const [body, message] of [
			[{ seconds: seven }, 'Nhiều nhất 6 bài nổi bật; đang có 7. Hãy bỏ bớt.'],
			[{ seconds: [id(1), id(2), id(1)] }, /^Bài thứ 3 đã được chọn ở trên/],
			[{ seconds: [id(1), id(0)] }, /^Bài thứ 2 đang là bài đứng đầu/],
			[{ strips: [section, section] }, /^Chuyên mục thứ 2 đã được chọn/],
			[{ strips: ['khong-co'] }, /^Chuyên mục đã chọn không còn/],
			[{ lead: 'khong-co' }, /^Bài này chưa đến với bạn đọc/],
			[{ lead: { $ne: '' } }, /^Hãy chọn một bài/],
		] as const) {
			const answer = await save(body)
			expect(answer.status, JSON.stringify(body)).toBe(400)
			expect(answer.message).toMatch(message)
		}
		expect((await published()).version).toBe(before)
	})

	test('may not choose what readers do not have, and is not told what it is called', async () => {
		const draft = await anArticle(open.cms, writer, { headline: 'Tin mật chưa duyệt' })
		const waiting = await anArticle(open.cms, writer)
		await take(open.cms, writer, waiting.id, 'submit')
		for (const absent of [draft.id, waiting.id]) {
			const answer = await save({ seconds: [id(1), absent] })
			expect(answer).toMatchObject({ status: 400 })
			expect(answer.message).toBe(
				'Bài thứ 2 chưa đến với bạn đọc nên chưa chọn được. Hãy chọn một bài đang xuất bản.',
			)
		}
	})

	test('keeps what was withdrawn since, changes something else, and does not choose it anew', async () => {
		const leaving = await aPublishedArticle(open.cms, writer, approver, { headline: 'Tin sẽ gỡ' })
		await save({ lead: leaving.id, seconds: [] })
		await take(open.cms, approver, leaving.id, 'withdraw', { comment: 'Sai số liệu.' })
		expect(await save({ seconds: [id(1)] })).toMatchObject({ status: 200 })
		expect(await save({ lead: leaving.id })).toMatchObject({ status: 200 })
		expect((await published()).data).toMatchObject({ lead: leaving.id, seconds: [id(1)] })
		await save({ lead: null })
		expect((await save({ lead: leaving.id })).status).toBe(400)
	})
})

describe('the page on which the home page is laid out', () => {
	test('says which of the chosen articles readers do not have any more', async () => {
		const leaving = await aPublishedArticle(open.cms, writer, approver, { headline: 'Tin đã gỡ' })
		await take(open.cms, approver, leaving.id, 'withdraw', { comment: 'Sai số liệu.' })
		const path = `/globals/frontPage/absent?ids=${leaving.id},${id(1)}`
		expect((await open.request('GET', path, { as: approver })).body).toEqual({
			headlines: ['Tin đã gỡ'],
			count: 1,
		})
	})

	test.each(['absent?ids=a', 'preview?lead=a'])('shows %s to the board alone', async (path) => {
		const status = async (as?: Person) =>
			(await open.request('GET', `/globals/frontPage/${path}`, as ? { as } : {})).status
		expect(await status()).toBe(401)
		expect(await status(writer)).toBe(403)
		expect(await status(approver)).not.toBe(403)
	})
})

test('a correction that nobody has approved shows neither to readers nor to those who may not read it', async () => {
	const stranger = await aPerson(open.cms, 'contributor')
	const { id: corrected } = await aPublishedArticle(open.cms, writer, approver)
	await save({ lead: corrected, seconds: [] })
	await edit(open.cms, writer, corrected, { headline: 'Chữ chưa ai duyệt' })
	const withdrawn = await aPublishedArticle(open.cms, writer, approver, { headline: 'Chữ đã gỡ' })
	await save({ seconds: [withdrawn.id] })
	await take(open.cms, approver, withdrawn.id, 'withdraw', { comment: 'Sai số liệu.' })
	expect(Object.keys((await published()).data).sort()).toEqual([
		'events',
		'id',
		'lead',
		'seconds',
		'strips',
	])
	for (const query of ['', '?depth=2', '?depth=2&draft=true']) {
		const { body } = await open.request('GET', `/globals/frontPage${query}`, { as: stranger })
		expect(JSON.stringify(body)).toContain(corrected)
		expect(JSON.stringify(body)).not.toMatch(/Chữ chưa ai duyệt|Chữ đã gỡ/)
	}
})

function idsOf({ lead, seconds }: FrontPage): unknown[] {
	return [lead, ...(seconds ?? [])]
}
