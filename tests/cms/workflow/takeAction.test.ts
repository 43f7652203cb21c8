import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	aBody,
	anArticle,
	aPerson,
	aPublishedArticle,
	edit,
	historyOf,
	mainRow,
	newest,
	seenNow,
	take,
} from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'
import type { Article, Person } from '#cms/payload-types.ts'

let open: TestCms
let writer: Person
let approver: Person
let otherApprover: Person
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
	otherApprover = await aPerson(open.cms, 'approver')
	administrator = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

const refusal = (reason: string): unknown => expect.objectContaining({ reason })

test('a piece that is submitted and approved by another person is published at once', async () => {
	const { id } = await anArticle(open.cms, writer, { headline: 'Điện về bản xa' })
	const submitted = await take(open.cms, writer, id, 'submit')
	expect(submitted).toMatchObject({ state: 'boardReview', published: false, actions: [] })
	expect(submitted.waitingFor?.who).toContain(approver.name)
	expect((await mainRow(open.cms, id))._status).toBe('draft')

	const approved = await take(open.cms, approver, id, 'approve')
	expect(approved).toMatchObject({ state: 'published', published: true })
	const main = await mainRow(open.cms, id)
	expect(main).toMatchObject({ _status: 'published', state: 'published', slug: 'dien-ve-ban-xa' })
	expect(main.publishedAt).toBe(main.releasedAt)
})

test('a draft without headline, section or text cannot be submitted, and says what is missing', async () => {
	const { id } = await anArticle(open.cms, writer, { headline: '', body: null })
	await expect(take(open.cms, writer, id, 'submit')).rejects.toMatchObject({
		reason: 'invalid',
		status: 422,
		message: 'Chưa có tiêu đề. Chưa có nội dung bài.',
	})
})

test('nobody approves their own text, whatever their role', async () => {
	const { id } = await anArticle(open.cms, approver)
	await take(open.cms, approver, id, 'submit')
	await expect(take(open.cms, approver, id, 'approve')).rejects.toEqual(refusal('ownText'))
	await take(open.cms, otherApprover, id, 'approve')
	expect((await mainRow(open.cms, id))._status).toBe('published')
})

test('an approver who edited a text cannot approve it, even after the owner touched it again', async () => {
	const { id } = await anArticle(open.cms, writer)
	await edit(open.cms, approver, id, { standfirst: 'Ban biên tập viết lại.' })
	await edit(open.cms, writer, id, { headline: 'Thêm một dấu phẩy' })
	await take(open.cms, writer, id, 'submit')
	await expect(take(open.cms, approver, id, 'approve')).rejects.toEqual(refusal('ownText'))
})

test('an approver may edit in review and then cannot approve', async () => {
	const { id } = await anArticle(open.cms, writer)
	await take(open.cms, writer, id, 'submit')
	await edit(open.cms, approver, id, { standfirst: 'Sửa trong lúc duyệt.' })
	expect((await newest(open.cms, id)).state).toBe('boardReview')
	await expect(take(open.cms, approver, id, 'approve')).rejects.toEqual(refusal('ownText'))
	await take(open.cms, otherApprover, id, 'approve')
	expect((await mainRow(open.cms, id)).standfirst).toBe('Sửa trong lúc duyệt.')
})

test('a text that calls itself a document is still read whole before it is approved', async () => {
	const inDisguise = (text: string): NonNullable<Article['body']> => {
		const body = aBody(text)
		return { root: { ...body.root, id: 'x', createdAt: '2026-01-01' } } as typeof body
	}
	const { id } = await anArticle(open.cms, writer, { body: inDisguise('Bản mọi người đọc.') })
	await take(open.cms, writer, id, 'submit')
	const seen = await seenNow(open.cms, id)
	await edit(open.cms, approver, id, { body: inDisguise('Bản chưa ai đọc.') })
	await expect(take(open.cms, approver, id, 'approve', { seen })).rejects.toEqual(
		refusal('ownText'),
	)
	await expect(take(open.cms, otherApprover, id, 'approve', { seen })).rejects.toEqual(
		refusal('stale'),
	)
})

test('an approval of a text that has changed since it was read is refused', async () => {
	const { id } = await anArticle(open.cms, writer)
	await take(open.cms, writer, id, 'submit')
	const seen = await seenNow(open.cms, id)
	await edit(open.cms, otherApprover, id, { headline: 'Tiêu đề khác' })
	await expect(take(open.cms, approver, id, 'approve', { seen })).rejects.toEqual(refusal('stale'))
})

test('an approval without saying what was read is refused', async () => {
	const { id } = await anArticle(open.cms, writer)
	await take(open.cms, writer, id, 'submit')
	await expect(take(open.cms, approver, id, 'approve', { seen: '' })).rejects.toEqual(
		refusal('invalid'),
	)
})

test('returning a piece needs a reason, and gives it back to its writer', async () => {
	const { id } = await anArticle(open.cms, writer)
	await take(open.cms, writer, id, 'submit')
	await expect(take(open.cms, approver, id, 'return')).rejects.toEqual(refusal('commentRequired'))
	await take(open.cms, approver, id, 'return', { comment: 'Thiếu số liệu' })
	await edit(open.cms, writer, id, { standfirst: 'Đã bổ sung số liệu.' })
	expect((await newest(open.cms, id)).state).toBe('draft')
})

test('twenty approvals at once publish once', async () => {
	const { id } = await anArticle(open.cms, writer)
	await take(open.cms, writer, id, 'submit')
	const seen = await seenNow(open.cms, id)
	const results = await Promise.allSettled(
		Array.from({ length: 20 }, () => take(open.cms, approver, id, 'approve', { seen })),
	)
	expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
	const { totalDocs } = await open.cms.count({
		collection: 'history',
		overrideAccess: true,
		where: { and: [{ document: { equals: id } }, { action: { equals: 'approve' } }] },
	})
	expect(totalDocs).toBe(1)
})

describe('a correction of a published piece', () => {
	test('leaves readers the old text until it is approved', async () => {
		const { id } = await aPublishedArticle(open.cms, writer, approver, { headline: 'Bản đầu' })
		const report = await take(open.cms, writer, id, 'revise')
		expect(report).toMatchObject({ state: 'draft', published: true })
		await edit(open.cms, writer, id, { headline: 'Bản sửa' })
		expect((await mainRow(open.cms, id)).headline).toBe('Bản đầu')
		await take(open.cms, writer, id, 'submit')
		expect((await mainRow(open.cms, id)).headline).toBe('Bản đầu')
		const before = await mainRow(open.cms, id)
		await take(open.cms, approver, id, 'approve')
		const after = await mainRow(open.cms, id)
		expect(after.headline).toBe('Bản sửa')
		expect(after.publishedAt).toBe(before.publishedAt)
		expect(present(after.releasedAt) > present(before.releasedAt)).toBe(true)
	})

	test('begins by itself when the writer simply goes on writing, and the history says so', async () => {
		const { id } = await aPublishedArticle(open.cms, writer, approver)
		await edit(open.cms, writer, id, { headline: 'Viết tiếp' })
		expect((await newest(open.cms, id)).state).toBe('draft')
		expect((await mainRow(open.cms, id))._status).toBe('published')
		const docs = await historyOf(open.cms, id)
		expect(docs.map(({ action }) => action).sort()).toEqual([
			'approve',
			'create',
			'revise',
			'submit',
		])
	})

	test('with another address keeps the old one as a former address', async () => {
		const { id } = await aPublishedArticle(open.cms, writer, approver, { headline: 'Địa chỉ cũ' })
		await edit(open.cms, writer, id, { slug: 'dia-chi-moi' })
		expect((await mainRow(open.cms, id)).slug).toBe('dia-chi-cu')
		await take(open.cms, writer, id, 'submit')
		await take(open.cms, approver, id, 'approve')
		expect(await mainRow(open.cms, id)).toMatchObject({
			slug: 'dia-chi-moi',
			formerSlugs: ['dia-chi-cu'],
		})
	})
})

test('a withdrawn piece leaves readers at once and can come back through approval', async () => {
	const { id } = await aPublishedArticle(open.cms, writer, approver)
	await take(open.cms, approver, id, 'withdraw')
	expect(await mainRow(open.cms, id)).toMatchObject({ _status: 'draft', state: 'withdrawn' })
	await take(open.cms, writer, id, 'submit')
	await take(open.cms, approver, id, 'approve')
	expect((await mainRow(open.cms, id))._status).toBe('published')
})

test('a piece under correction is withdrawn with its correction', async () => {
	const { id } = await aPublishedArticle(open.cms, writer, approver)
	await edit(open.cms, writer, id, { headline: '' })
	await take(open.cms, approver, id, 'withdraw')
	expect((await mainRow(open.cms, id))._status).toBe('draft')
})

test('a piece that is taken down stays down', async () => {
	const { id } = await aPublishedArticle(open.cms, writer, approver)
	await expect(take(open.cms, approver, id, 'takedown', { comment: 'Sai' })).rejects.toEqual(
		refusal('forbidden'),
	)
	await take(open.cms, administrator, id, 'takedown', { comment: 'Vi phạm bản quyền' })
	expect((await mainRow(open.cms, id))._status).toBe('draft')
	for (const action of ['submit', 'approve', 'revise', 'publish', 'withdraw'] as const) {
		await expect(take(open.cms, administrator, id, action)).rejects.toEqual(refusal('wrongState'))
	}
	await expect(edit(open.cms, administrator, id, { headline: 'Sửa' })).rejects.toMatchObject({
		status: 403,
	})
})
