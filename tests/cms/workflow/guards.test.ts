import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	edit,
	mainRow,
	newest,
	seenNow,
	take,
} from '#tests/support/cmsBuilders.ts'
import type { Article, Person } from '#cms/payload-types.ts'

let open: TestCms
let writer: Person
let editor: Person
let approver: Person
let administrator: Person
let draft: Article
let published: Article

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	editor = await aPerson(open.cms, 'editor')
	approver = await aPerson(open.cms, 'approver')
	administrator = await aPerson(open.cms, 'administrator')
})

beforeEach(async () => {
	draft = await anArticle(open.cms, writer)
	published = await aPublishedArticle(open.cms, writer, approver)
})

afterAll(() => open.close())

/** Everybody who can log in, from the least to the most trusted. */
const everyone = () => [writer, editor, approver, administrator]

const ways: { way: string; method: string; path: (id: string) => string; body: unknown }[] = [
	{
		way: 'a change of status',
		method: 'PATCH',
		path: (id) => `/articles/${id}`,
		body: { _status: 'published' },
	},
	{
		way: 'a change of status saved as a draft',
		method: 'PATCH',
		path: (id) => `/articles/${id}?draft=true`,
		body: { _status: 'published' },
	},
	{
		way: 'an autosave',
		method: 'PATCH',
		path: (id) => `/articles/${id}?draft=true&autosave=true`,
		body: { _status: 'published' },
	},
	{
		way: 'a change of many',
		method: 'PATCH',
		path: (id) => `/articles?where[id][equals]=${id}`,
		body: { _status: 'published' },
	},
	{
		way: 'all languages at once',
		method: 'PATCH',
		path: (id) => `/articles/${id}?publishAllLocales=true`,
		body: {},
	},
	{
		way: 'one language',
		method: 'PATCH',
		path: (id) => `/articles/${id}?publishSpecificLocale=vi`,
		body: {},
	},
	{
		way: 'a state of its own',
		method: 'PATCH',
		path: (id) => `/articles/${id}`,
		body: { state: 'published', publishedAt: '2026-01-01T00:00:00.000Z', approvedHash: 'x' },
	},
	{
		way: 'a copy',
		method: 'POST',
		path: (id) => `/articles/${id}/duplicate?draft=false`,
		body: { _status: 'published' },
	},
	{
		way: 'a copy without a word on status',
		method: 'POST',
		path: (id) => `/articles/${id}/duplicate?draft=false`,
		body: {},
	},
	{
		way: 'a new piece',
		method: 'POST',
		path: () => '/articles',
		body: { headline: 'Lén xuất bản', _status: 'published' },
	},
	{
		way: 'a new piece in another state',
		method: 'POST',
		path: () => '/articles',
		body: { headline: 'Lén', state: 'published', publishedAt: '2026-01-01T00:00:00.000Z' },
	},
	{
		way: 'the trash',
		method: 'PATCH',
		path: (id) => `/articles/${id}`,
		body: { deletedAt: '2026-01-01T00:00:00.000Z' },
	},
]

test.each(ways)('nobody publishes a draft through $way', async ({ method, path, body }) => {
	const before = await publishedIds()
	for (const person of everyone()) {
		await open.request(method, path(draft.id), { as: person, body })
	}
	expect(await publishedIds()).toEqual(before)
})

test.each(ways)('nobody touches what readers have through $way', async ({ method, path, body }) => {
	for (const person of everyone()) {
		await open.request(method, path(published.id), { as: person, body })
	}
	const { updatedAt, _status, headline } = await mainRow(open.cms, published.id)
	expect({ updatedAt, _status, headline }).toEqual({
		updatedAt: published.updatedAt,
		_status: 'published',
		headline: published.headline,
	})
})

describe('what readers have', () => {
	test.each([
		{ way: 'an edit that does not say draft', query: '', body: { headline: 'Sửa thẳng' } },
		{
			way: 'an edit that says draft=false',
			query: '?draft=false',
			body: { headline: 'Sửa thẳng' },
		},
		{ way: 'a change of status to draft', query: '', body: { _status: 'draft' } },
		{
			way: 'a change of status to draft with draft=false',
			query: '?draft=false',
			body: { _status: 'draft', headline: '' },
		},
		{ way: 'taking all languages back', query: '?unpublishAllLocales=true', body: {} },
	])('is not changed by $way', async ({ query, body }) => {
		for (const person of everyone()) {
			await open.request('PATCH', `/articles/${published.id}${query}`, { as: person, body })
		}
		expect(await mainRow(open.cms, published.id)).toMatchObject({
			_status: 'published',
			headline: published.headline,
			updatedAt: published.updatedAt,
		})
	})

	test('is not changed by restoring any earlier version', async () => {
		await edit(open.cms, writer, published.id, { headline: 'Bản đang sửa' })
		const { docs } = await open.cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			where: { parent: { equals: published.id } },
		})
		expect(docs.length).toBeGreaterThan(2)
		for (const { id } of docs) {
			for (const query of ['', '?draft=false', '?draft=true']) {
				await open.request('POST', `/articles/versions/${id}${query}`, { as: administrator })
			}
		}
		expect(await mainRow(open.cms, published.id)).toMatchObject({
			_status: 'published',
			updatedAt: published.updatedAt,
		})
		const restored = await newest(open.cms, published.id)
		expect(restored).toMatchObject({
			state: 'draft',
			owner: writer.id,
			publishedAt: published.publishedAt,
		})
	})

	test('is never deleted', async () => {
		for (const person of everyone()) {
			const { status } = await open.request('DELETE', `/articles/${published.id}`, { as: person })
			expect(status).toBeGreaterThanOrEqual(400)
			await open.request('DELETE', `/articles?where[id][equals]=${published.id}`, { as: person })
		}
		await expect(
			open.cms.delete({ collection: 'articles', id: published.id, overrideAccess: true }),
		).rejects.toMatchObject({ reason: 'wrongState' })
		expect((await mainRow(open.cms, published.id))._status).toBe('published')
	})
})

describe('code on the server that skips access', () => {
	test.each([
		{ whom: 'nobody', user: () => undefined },
		{ whom: 'an administrator', user: () => administrator },
	])('does not publish by status in the name of $whom', async ({ user }) => {
		const person = user()
		const asPerson = person ? { user: person } : {}
		await expect(
			open.cms.update({
				collection: 'articles',
				id: draft.id,
				data: { _status: 'published' },
				overrideAccess: true,
				depth: 0,
				...asPerson,
			}),
		).rejects.toMatchObject({ reason: 'forbidden' })
		await open.cms.update({
			collection: 'articles',
			where: { id: { in: [draft.id, published.id] } },
			data: { headline: 'Sửa hàng loạt' },
			overrideAccess: true,
			depth: 0,
			...asPerson,
		})
		expect((await mainRow(open.cms, draft.id))._status).toBe('draft')
		expect((await mainRow(open.cms, published.id)).headline).toBe(published.headline)
		const { docs } = await open.cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			where: {
				and: [{ parent: { equals: published.id } }, { 'version._status': { equals: 'published' } }],
			},
		})
		await expect(
			open.cms.restoreVersion({
				collection: 'articles',
				id: docs[0]!.id,
				overrideAccess: true,
				depth: 0,
				...asPerson,
			}),
		).rejects.toMatchObject({ reason: 'forbidden' })
	})
})

describe('a piece in review', () => {
	test('is not edited by its writer or the editor, one by one or in bulk', async () => {
		await take(open.cms, writer, draft.id, 'submit')
		for (const person of [writer, editor]) {
			const body = { headline: 'Lén sửa khi chờ duyệt' }
			const one = await open.request('PATCH', `/articles/${draft.id}?draft=true`, {
				as: person,
				body,
			})
			expect(one.status).toBe(403)
			await open.request('PATCH', `/articles?where[id][equals]=${draft.id}`, { as: person, body })
		}
		expect((await newest(open.cms, draft.id)).headline).toBe(draft.headline)
	})

	test('is not restored to an earlier version by its writer', async () => {
		const { docs } = await open.cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			where: { parent: { equals: draft.id } },
		})
		await edit(open.cms, writer, draft.id, { headline: 'Bản gửi duyệt' })
		await take(open.cms, writer, draft.id, 'submit')
		const { status } = await open.request('POST', `/articles/versions/${docs[0]!.id}?draft=true`, {
			as: writer,
		})
		expect(status).toBe(403)
		expect(await newest(open.cms, draft.id)).toMatchObject({
			state: 'boardReview',
			headline: 'Bản gửi duyệt',
		})
	})

	test('is not deleted by its writer', async () => {
		await take(open.cms, writer, draft.id, 'submit')
		const { status } = await open.request('DELETE', `/articles/${draft.id}`, { as: writer })
		expect(status).toBe(409)
	})
})

test('a copy is a draft of its own, of who made it', async () => {
	const { body, status } = await open.request('POST', `/articles/${published.id}/duplicate`, {
		as: editor,
		body: {},
	})
	expect(status).toBe(200)
	const copy = await newest(open.cms, body.doc.id)
	expect(copy.id).not.toBe(published.id)
	expect(copy.slug).not.toBe(published.slug)
	expect(copy).toMatchObject({ _status: 'draft', state: 'draft', owner: editor.id })
	expect(copy.publishedAt ?? null).toBeNull()
})

test('a new piece belongs to who made it, with an id of ours', async () => {
	const given = { id: 'my-own-id', headline: 'Bài mới', owner: administrator.id, importId: 'x' }
	const { body } = await open.request('POST', '/articles', { as: writer, body: given })
	const piece = await newest(open.cms, body.doc.id)
	expect(piece.id).not.toBe('my-own-id')
	expect(piece.owner).toBe(writer.id)
	expect(piece.importId ?? null).toBeNull()
})

describe("the approval's door", () => {
	const door = (id: string) => `/articles/${id}/workflow`
	const post = (as: Person, id: string, body: unknown): Promise<OutsideAnswer> =>
		open.request('POST', door(id), { as, body })

	test('lets nobody in who is not logged in', async () => {
		for (const method of ['GET', 'POST']) {
			const answer = await open.request(
				method,
				door(draft.id),
				method === 'POST' ? { body: { action: 'submit' } } : {},
			)
			expect(answer.status).toBe(401)
			expect(answer.body.errors[0].reason).toBe('unauthorized')
		}
	})

	test('says where a piece stands and what this person may do', async () => {
		expect((await open.request('GET', door(draft.id), { as: writer })).body).toMatchObject({
			state: 'draft',
			published: false,
			actions: ['submit'],
			seen: await seenNow(open.cms, draft.id),
		})
		await post(writer, draft.id, { action: 'submit' })
		expect((await open.request('GET', door(draft.id), { as: approver })).body).toMatchObject({
			state: 'boardReview',
			actions: ['approve', 'return'],
			waitingFor: { stage: 'boardReview' },
		})
	})

	test('does not know a draft of somebody else', async () => {
		const stranger = await aPerson(open.cms, 'contributor')
		expect((await open.request('GET', door(draft.id), { as: stranger })).status).toBe(404)
		expect((await post(stranger, draft.id, { action: 'submit' })).status).toBe(404)
		expect((await post(stranger, 'no-such-id', { action: 'submit' })).status).toBe(404)
	})

	test('shows of a published piece under correction only what readers have', async () => {
		const stranger = await aPerson(open.cms, 'contributor')
		const seen = await seenNow(open.cms, published.id)
		await edit(open.cms, writer, published.id, { headline: 'Bản sửa chưa ai biết' })
		expect((await open.request('GET', door(published.id), { as: stranger })).body).toEqual({
			state: 'published',
			published: true,
			seen,
			actions: [],
		})
		expect((await post(stranger, published.id, { action: 'submit' })).status).toBe(403)
	})

	test.each([
		{ what: 'an unknown action', body: { action: 'explode' }, status: 422, reason: 'invalid' },
		{ what: 'no body', body: undefined, status: 422, reason: 'invalid' },
		{
			what: 'an approval of a draft',
			body: { action: 'approve', seen: 'x' },
			status: 409,
			reason: 'wrongState',
		},
		{
			what: 'a takedown by an approver',
			body: { action: 'takedown', comment: 'x' },
			status: 403,
			reason: 'forbidden',
		},
	])('answers $what with $status $reason', async ({ body, status, reason }) => {
		const answer = await post(approver, draft.id, body)
		expect(answer.status).toBe(status)
		expect(answer.body.errors[0].reason).toBe(reason)
		expect(answer.body.errors[0].message).toMatch(/\p{L}/u)
	})

	test('answers a writer who approves with 403, and a stale approval with 409', async () => {
		await post(writer, draft.id, { action: 'submit' })
		const seen = await seenNow(open.cms, draft.id)
		expect((await post(writer, draft.id, { action: 'approve', seen })).status).toBe(403)
		const stale = await post(approver, draft.id, { action: 'approve', seen: '0'.repeat(64) })
		expect([stale.status, stale.body.errors[0].reason]).toEqual([409, 'stale'])
		const done = await post(approver, draft.id, { action: 'approve', seen })
		expect([done.status, done.body.state]).toEqual([200, 'published'])
	})
})

async function publishedIds(): Promise<string[]> {
	const { docs } = await open.cms.find({
		collection: 'articles',
		overrideAccess: true,
		draft: false,
		depth: 0,
		pagination: false,
		sort: 'id',
		where: { or: [{ _status: { equals: 'published' } }, { state: { equals: 'published' } }] },
	})
	return docs.map(({ id }) => id)
}
