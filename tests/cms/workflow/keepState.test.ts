import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aPublishedArticle,
	edit,
	mainRow,
	newest,
	take,
} from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'
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
				id: present(docs[0]).id,
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
		const { status } = await open.request(
			'POST',
			`/articles/versions/${present(docs[0]).id}?draft=true`,
			{
				as: writer,
			},
		)
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

test('an imported piece that is restored is still the imported one', async () => {
	const { id } = published
	const all = { collection: 'articles', depth: 0, overrideAccess: true } as const
	await open.cms.update({ ...all, id, data: { importId: 'dong-1', importHash: 'abc' } })
	const { docs } = await open.cms.findVersions({ ...all, where: { parent: { equals: id } } })
	const restored = await open.request(
		'POST',
		`/articles/versions/${present(docs.at(-1)).id}?draft=true`,
		{ as: writer, body: {} },
	)
	expect(restored.status).toBe(200)
	expect(await newest(open.cms, id)).toMatchObject({ importId: 'dong-1', importHash: 'abc' })
})

test('a copy is a draft of its own, of who made it', async () => {
	const { body, status } = await open.request('POST', `/articles/${published.id}/duplicate`, {
		as: editor,
		body: {},
	})
	expect(status).toBe(200)
	const copy = await newest(open.cms, present(body.doc).id)
	expect(copy.id).not.toBe(published.id)
	expect(copy.slug).not.toBe(published.slug)
	expect(copy).toMatchObject({ _status: 'draft', state: 'draft', owner: editor.id })
	expect(copy.publishedAt ?? null).toBeNull()
})

test('a new piece belongs to who made it, with an id of ours', async () => {
	const given = { id: 'my-own-id', headline: 'Bài mới', owner: administrator.id, importId: 'x' }
	const { body } = await open.request('POST', '/articles', { as: writer, body: given })
	const piece = await newest(open.cms, present(body.doc).id)
	expect(piece.id).not.toBe('my-own-id')
	expect(piece.owner).toBe(writer.id)
	expect(piece.importId ?? null).toBeNull()
})

test('an edit and an approval in the same moment leave one truth, whichever comes first', async () => {
	const second = await aPerson(open.cms, 'approver')
	for (let round = 0; round < 8; round++) {
		const { id, headline } = await anArticle(open.cms, writer)
		await take(open.cms, writer, id, 'submit')
		await Promise.allSettled([
			take(open.cms, approver, id, 'approve'),
			edit(open.cms, second, id, { headline: `Sửa lúc đang duyệt, lần ${round}` }),
		])
		const [main, latest] = [await mainRow(open.cms, id), await newest(open.cms, id)]
		expect(latest.publishedAt).toBe(main.publishedAt)
		if (main._status === 'published') expect(main.headline).toBe(headline)
		else expect(latest).toMatchObject({ state: 'boardReview', approvals: '[]' })
	}
})

test('two saves of one person that overlap do not count as two people’s', async () => {
	const answers = await Promise.allSettled([
		edit(open.cms, writer, draft.id, { headline: 'Mười chữ' }),
		edit(open.cms, writer, draft.id, { headline: 'Mười chữ và thêm nữa' }),
	])
	expect(answers.map(({ status }) => status)).toContain('fulfilled')
	// MongoDB may take only one of them, and says so in its own way.
	for (const answer of answers) {
		if (answer.status === 'rejected') expect(answer.reason).not.toMatchObject({ reason: 'stale' })
	}
})
