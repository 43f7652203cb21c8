import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Payload } from 'payload'
import type { Discussion } from '#cms/collections/comments/comment.ts'
import type { Article, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aUnit,
	edit,
	newest,
	seenNow,
	take,
} from '#tests/support/cmsBuilders.ts'
import { newMail } from '#tests/support/mailbox.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let cms: Payload
let unit: Unit
let otherUnit: Unit
let writer: Person
let colleague: Person
let editor: Person
let approver: Person
let administrator: Person
let stranger: Person
let strangeEditor: Person
let draft: Article

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	otherUnit = await aUnit(cms, 'Điện lực Huế', head)
	writer = await aPerson(cms, 'contributor', { unit, name: 'Nguyễn Thị An' })
	colleague = await aPerson(cms, 'contributor', { unit, name: 'Đỗ Đức Chi' })
	editor = await aPerson(cms, 'editor', { unit, name: 'Lê Bảo' })
	approver = await aPerson(cms, 'approver', { name: 'Trần Bình' })
	administrator = await aPerson(cms, 'administrator', { name: 'Quản trị' })
	stranger = await aPerson(cms, 'contributor', { unit: otherUnit, name: 'Nguyễn Lạ' })
	strangeEditor = await aPerson(cms, 'editor', { unit: otherUnit, name: 'Phạm Lạ' })
})

beforeEach(async () => {
	draft = await anArticle(cms, writer, { unit: unit.id })
	await newMail(cms)
})

afterAll(() => open.close())

const door = (id = draft.id) => `/articles/${id}/comments`

/** The edge: what this door answers with when it does not refuse. */
const discussionIn = (body: unknown) => body as Discussion

async function say(as: Person, text: string, mentions: Person[] = []): Promise<Discussion> {
	const body = { text, mentions: mentions.map(({ id }) => id) }
	const answer = await open.request('POST', door(), { as, body })
	expect(answer.status).toBe(200)
	return discussionIn(answer.body)
}

async function statusOf(as: Person | undefined, method: string, path: string): Promise<number> {
	const body = method === 'POST' ? { body: { text: 'Xin chào' } } : {}
	return (await open.request(method, path, { ...(as ? { as } : {}), ...body })).status
}

describe('who reads a draft reads and writes what is said about it', () => {
	test.each([
		{ who: 'its writer', as: () => writer, status: 200 },
		{ who: 'a contributor of the unit', as: () => colleague, status: 200 },
		{ who: "the unit's editor", as: () => editor, status: 200 },
		{ who: 'the board', as: () => approver, status: 200 },
		{ who: 'an administrator', as: () => administrator, status: 200 },
		{ who: "another unit's contributor", as: () => stranger, status: 404 },
		{ who: "another unit's editor", as: () => strangeEditor, status: 404 },
		{ who: 'nobody who is logged in', as: () => undefined, status: 401 },
	])('$who gets $status', async ({ as, status }) => {
		const { id } = present((await say(writer, 'Ai kiểm tra số liệu giúp em?')).comments[0])
		for (const [method, path] of [
			['GET', door()],
			['POST', door()],
			['GET', `/articles/${draft.id}/colleagues?q=`],
			['POST', `/comments/${id}/resolve`],
			['POST', `/comments/${id}/reopen`],
		] as const) {
			expect([path, await statusOf(as(), method, path)]).toEqual([path, status])
		}
	})

	test('once it is published everybody reads the piece, and still only they what was said', async () => {
		await say(writer, 'Ảnh này đã xin phép chưa?')
		await take(cms, writer, draft.id, 'submit')
		await take(cms, editor, draft.id, 'approve')
		await take(cms, approver, draft.id, 'approve')
		expect(await statusOf(stranger, 'GET', `/articles/${draft.id}`)).toBe(200)
		expect(await statusOf(stranger, 'GET', door())).toBe(404)
		expect(await statusOf(stranger, 'POST', door())).toBe(404)
		expect(await statusOf(colleague, 'GET', door())).toBe(200)
	})

	test('no list, no condition and no id tells a stranger of a comment', async () => {
		const { id } = present((await say(writer, 'Mật: giá trúng thầu 12 tỷ')).comments[0])
		const conditions = [
			'',
			'?where[text][contains]=th%E1%BA%A7u',
			`?where[document][equals]=${draft.id}`,
			`?where[owner][equals]=${writer.id}`,
			`?where[or][0][author][equals]=${writer.id}&where[or][1][id][exists]=true`,
			'?sort=text&limit=100',
		]
		for (const condition of conditions) {
			const answer = await open.request('GET', `/comments${condition}`, { as: stranger })
			expect(answer.body.totalDocs ?? 0).toBe(0)
			const count = await open.request('GET', `/comments/count${condition}`, { as: stranger })
			expect(count.body.totalDocs ?? 0).toBe(0)
		}
		expect(await statusOf(stranger, 'GET', `/comments/${id}`)).toBe(404)
		const found = await open.request('GET', '/comments?where[text][contains]=12', { as: editor })
		expect(found.body.totalDocs).toBe(1)
	})

	test('comments are written through their piece alone', async () => {
		const { id } = present((await say(writer, 'Một câu')).comments[0])
		const body = { text: 'Đổi lời người khác', document: draft.id, documentType: 'articles' }
		for (const as of [writer, administrator]) {
			expect((await open.request('POST', '/comments', { as, body })).status).toBe(403)
			expect((await open.request('PATCH', `/comments/${id}`, { as, body })).status).toBe(403)
			expect((await open.request('DELETE', `/comments/${id}`, { as })).status).toBe(403)
		}
	})
})

test('a comment says who said what and when, and leaves the piece as it is', async () => {
	await take(cms, writer, draft.id, 'submit')
	const before = await newest(cms, draft.id)
	const seen = await seenNow(cms, draft.id)
	const { comments, open: unsettled } = await say(editor, '  Tiêu đề hơi dài.  ', [writer])
	expect(unsettled).toBe(1)
	expect(comments).toEqual([
		{
			id: expect.any(String) as string,
			text: 'Tiêu đề hơi dài.',
			author: { id: editor.id, name: 'Lê Bảo' },
			mentions: [{ id: writer.id, name: 'Nguyễn Thị An' }],
			createdAt: expect.any(String) as string,
			resolved: null,
		},
	])
	expect(await newest(cms, draft.id)).toEqual(before)
	expect(await seenNow(cms, draft.id)).toBe(seen)
})

test.each([{ text: '   ' }, { text: 'a'.repeat(4_001) }, {}, { text: 5 }])(
	'an empty or endless comment is refused in words',
	async (body) => {
		const answer = await open.request('POST', door(), { as: writer, body })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
		expect(answer.body.errors?.[0]?.message).toMatch(/Hãy viết nội dung/)
	},
)

test('nothing more is said about what was taken down', async () => {
	await take(cms, writer, draft.id, 'submit')
	await take(cms, editor, draft.id, 'approve')
	await take(cms, approver, draft.id, 'approve')
	await take(cms, administrator, draft.id, 'takedown', { comment: 'Sai.' })
	const answer = await open.request('POST', door(), { as: writer, body: { text: 'Sao vậy?' } })
	expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([409, 'wrongState'])
	expect(await statusOf(writer, 'GET', door())).toBe(200)
})

test('a comment is settled by a colleague, and taken up again', async () => {
	const { id } = present((await say(writer, 'Thiếu chú thích ảnh.')).comments[0])
	const settled = await open.request('POST', `/comments/${id}/resolve`, { as: editor })
	expect(discussionIn(settled.body)).toMatchObject({
		open: 0,
		comments: [{ id, resolved: { by: { name: 'Lê Bảo' }, at: expect.any(String) as string } }],
	})
	// Settled is settled: the second person does not take it over.
	const again = await open.request('POST', `/comments/${id}/resolve`, { as: writer })
	expect(again.body).toEqual(settled.body)
	const reopened = await open.request('POST', `/comments/${id}/reopen`, { as: writer })
	expect(discussionIn(reopened.body)).toMatchObject({ open: 1, comments: [{ resolved: null }] })
	expect(await statusOf(writer, 'POST', '/comments/no-such-comment/resolve')).toBe(404)
})

test('when a piece goes to another unit, what was said about it goes along', async () => {
	await say(writer, 'Bài này của đơn vị bạn.')
	const seenBy = async (as: Person) =>
		(await open.request('GET', `/comments?where[document][equals]=${draft.id}`, { as })).body
			.totalDocs
	expect([await seenBy(strangeEditor), await seenBy(editor)]).toEqual([0, 1])
	// An answer without the unit in it must not be taken for a piece without a unit.
	await open.request('PATCH', `/articles/${draft.id}?draft=true&select[headline]=true`, {
		as: administrator,
		body: { headline: 'Tiêu đề mới' },
	})
	expect([await seenBy(strangeEditor), await seenBy(editor)]).toEqual([0, 1])
	await edit(cms, administrator, draft.id, { unit: otherUnit.id })
	expect([await seenBy(strangeEditor), await seenBy(editor)]).toEqual([1, 0])
	expect(await statusOf(strangeEditor, 'GET', door())).toBe(200)
	expect(await statusOf(editor, 'GET', door())).toBe(404)
})

test('what was said about a draft is deleted with it', async () => {
	await say(writer, 'Bỏ bài này đi.')
	expect(await statusOf(writer, 'DELETE', `/articles/${draft.id}`)).toBe(200)
	const { totalDocs } = await cms.count({
		collection: 'comments',
		overrideAccess: true,
		where: { document: { equals: draft.id } },
	})
	expect(totalDocs).toBe(0)
})
