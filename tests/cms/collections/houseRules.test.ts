import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	aUnit,
	edit,
	passReview,
} from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'
import type { Article, Person, Unit } from '#cms/payload-types.ts'

let open: TestCms
let north: Unit
let village: Unit
let writer: Person
let stranger: Person
let northEditor: Person
let approver: Person
let administrator: Person
let draft: Article

const SECRET = 'Bản nháp chưa ai được biết'

beforeAll(async () => {
	open = await openTestCms()
	const { cms } = open
	north = await aUnit(cms, 'Điện lực phía Bắc')
	village = await aUnit(cms, 'Đội quản lý xã Đông', north)
	writer = await aPerson(cms, 'contributor', { unit: village })
	stranger = await aPerson(cms, 'contributor', { unit: village })
	northEditor = await aPerson(cms, 'editor', { unit: north })
	approver = await aPerson(cms, 'approver')
	administrator = await aPerson(cms, 'administrator')
	draft = await anArticle(cms, writer, { headline: SECRET, unit: village.id })
})

afterAll(() => open.close())

describe('the history', () => {
	test('is only read, by administrators and by code that skips access too', async () => {
		const { docs } = await open.cms.find({
			collection: 'history',
			overrideAccess: true,
			depth: 0,
			limit: 1,
		})
		const { id } = present(docs[0])
		const answers = [
			await open.request('POST', '/history', {
				as: administrator,
				body: { at: new Date().toISOString() },
			}),
			await open.request('PATCH', `/history/${id}`, {
				as: administrator,
				body: { comment: 'sửa' },
			}),
			await open.request('DELETE', `/history/${id}`, { as: administrator }),
			await open.request('POST', `/history/${id}/duplicate`, { as: administrator, body: {} }),
		]
		for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
		await expect(
			open.cms.update({
				collection: 'history',
				id,
				data: { comment: 'sửa' },
				overrideAccess: true,
				depth: 0,
			}),
		).rejects.toMatchObject({ reason: 'forbidden' })
		await expect(
			open.cms.delete({ collection: 'history', id, overrideAccess: true }),
		).rejects.toMatchObject({ reason: 'forbidden' })
	})

	test('of a piece is read by its writer', async () => {
		const { body } = await open.request('GET', `/history?where[document][equals]=${draft.id}`, {
			as: writer,
		})
		expect(body.docs?.length).toBeGreaterThan(0)
	})
})

describe('what Payload keeps for itself', () => {
	test.each(['payload-jobs', 'payload-migrations', 'payload-kv'])(
		'%s is closed to administrators too',
		async (slug) => {
			expect(
				(await open.request('GET', `/${slug}`, { as: administrator })).status,
			).toBeGreaterThanOrEqual(400)
			expect(
				(await open.request('POST', `/${slug}`, { as: administrator, body: {} })).status,
			).toBeGreaterThanOrEqual(400)
		},
	)

	test('no job is run by a request', async () => {
		expect(
			(await open.request('GET', '/payload-jobs/run', { as: administrator })).status,
		).toBeGreaterThanOrEqual(400)
	})

	test('nobody writes the preferences of a colleague', async () => {
		await open.request('POST', '/payload-preferences/bang', {
			as: writer,
			body: { value: 'của tôi' },
		})
		const { body } = await open.request('GET', '/payload-preferences/bang', { as: stranger })
		expect(JSON.stringify(body)).not.toContain('của tôi')
	})

	test('there is no GraphQL', async () => {
		const body = { query: '{ Articles { docs { headline } } }' }
		expect((await open.request('POST', '/graphql', { as: administrator, body })).status).toBe(404)
	})
})

test.each([
	'sort=owner.hash',
	'sort=-owner__salt',
	'sort=headline,lastEditedBy.resetPasswordToken',
	'sort=byline.person.hash',
	'sort=mediaUsed.uploadedBy.hash',
])('nobody learns the order of secrets by asking for %s', async (query) => {
	const answer = await open.request('GET', `/articles?${query}`, { as: writer })
	expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
})

test.each(['version.owner.hash', 'parent.owner.hash'])(
	'nobody learns the order of secrets by sorting versions by %s',
	async (sort) => {
		const answer = await open.request('GET', `/articles/versions?sort=${sort}`, { as: writer })
		expect(answer.status).toBe(422)
	},
)

test('lists are sorted by what lies in the document itself', async () => {
	for (const path of [
		'/articles?sort=-headline,source.name',
		'/articles?sort=section',
		'/articles/versions?sort=-version.updatedAt',
		'/media?sort=focus.x',
	]) {
		expect((await open.request('GET', path, { as: writer })).status).toBe(200)
	}
})

test.each(['limit=100000', 'limit=0', 'limit=0.5', 'pagination=false', 'limit=-1'])(
	'a request for %s gets at most a hundred',
	async (query) => {
		for (const path of ['/articles', '/articles/versions', '/people']) {
			const { body } = await open.request('GET', `${path}?${query}`, { as: administrator })
			expect(body.limit).toBeGreaterThan(0)
			expect(body.limit).toBeLessThanOrEqual(100)
		}
	},
)

describe('the lists of the newsroom', () => {
	test('are kept by administrators alone', async () => {
		for (const person of [writer, northEditor, approver]) {
			for (const slug of ['units', 'sections']) {
				const answer = await open.request('POST', `/${slug}`, {
					as: person,
					body: { name: 'Lạ', order: 1 },
				})
				expect(answer.status).toBe(403)
			}
		}
		const made = await open.request('POST', '/sections', {
			as: administrator,
			body: { name: 'An toàn điện', order: 1 },
		})
		expect(made.body.doc?.slug).toBe('an-toan-dien')
	})

	test('lose nothing that an article names', async () => {
		const section = draft.section as string
		const answer = await open.request('DELETE', `/sections/${section}`, { as: administrator })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([409, 'inUse'])
		expect((await open.request('DELETE', `/units/${north.id}`, { as: administrator })).status).toBe(
			409,
		)
	})

	test('have no unit below itself', async () => {
		const body = { parent: village.id }
		const answer = await open.request('PATCH', `/units/${north.id}`, { as: administrator, body })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
	})
})

describe('the address of an article', () => {
	test('is numbered where another has it', async () => {
		const first = await anArticle(open.cms, writer, { headline: 'Tiết kiệm điện' })
		const second = await anArticle(open.cms, writer, { headline: 'Tiết kiệm điện' })
		expect([first.slug, second.slug]).toEqual(['tiet-kiem-dien', 'tiet-kiem-dien-2'])
	})

	test('follows the headline until somebody has read it', async () => {
		const { id } = await anArticle(open.cms, writer, { headline: 'Đ' })
		expect((await edit(open.cms, writer, id, { headline: 'Điện gió' })).slug).toBe('dien-gio')
		expect((await edit(open.cms, writer, id, { slug: 'tu-chon' })).slug).toBe('tu-chon')
		expect((await edit(open.cms, writer, id, { headline: 'Điện mặt trời' })).slug).toBe('tu-chon')
	})

	test('is refused when a person chooses one that another has or had', async () => {
		const { id } = await aPublishedArticle(open.cms, writer, approver, { headline: 'Đã dùng' })
		await edit(open.cms, writer, id, { slug: 'da-dung-moi' })
		await passReview(open.cms, writer, approver, id)
		const other = await anArticle(open.cms, writer)
		for (const slug of ['da-dung', 'da-dung-moi']) {
			const answer = await open.request('PATCH', `/articles/${other.id}`, {
				as: writer,
				body: { slug },
			})
			expect(answer.status).toBe(400)
			expect(JSON.stringify(answer.body)).toContain('đã có nội dung khác dùng')
		}
	})

	test('is different for drafts that are made in the same moment', async () => {
		const made = await Promise.all(
			Array.from({ length: 6 }, () => anArticle(open.cms, writer, { headline: 'Cùng lúc' })),
		)
		expect(new Set(made.map(({ slug }) => slug)).size).toBe(6)
	})
})

test('texts are stored in one form of Unicode', async () => {
	const { headline } = await anArticle(open.cms, writer, {
		headline: 'Tiếng Việt'.normalize('NFD'),
	})
	expect(headline).toBe('Tiếng Việt'.normalize('NFC'))
})
