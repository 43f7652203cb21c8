import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	edit,
	historyOf,
	mainRow,
	newest,
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

test('what a request asks to get back changes nothing of what the history says', async () => {
	const draft = await anArticle(open.cms, writer)
	const answer = await open.request(
		'PATCH',
		`/articles/${draft.id}?draft=true&select[headline]=true`,
		{ as: writer, body: { headline: 'Chỉ đổi tiêu đề' } },
	)
	expect(answer.status).toBe(200)
	const docs = await historyOf(open.cms, draft.id)
	expect(docs.map(({ action }) => action)).toEqual(['create'])
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
