import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aUnit,
	edit,
	historyOf,
	newest,
	take,
} from '#tests/support/cmsBuilders.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

let open: TestCms
let unit: Unit
let writer: Person
let editor: Person
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	unit = await aUnit(open.cms, 'Công ty Truyền tải', await aUnit(open.cms, 'Tổng công ty'))
	writer = await aPerson(open.cms, 'contributor', { unit })
	editor = await aPerson(open.cms, 'editor', { name: 'Cao Thị Hiền', unit })
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

async function appoint(
	person: Person,
	deputy: Person,
	{ from = daysFromNow(-1), until = daysFromNow(1) } = {},
): Promise<void> {
	await open.cms.update({
		collection: 'people',
		id: person.id,
		data: { deputies: [{ person: deputy.id, from, until }] },
		overrideAccess: false,
		user: person,
	})
}

const submitted = async () => {
	const { id } = await anArticle(open.cms, writer, { unit: unit.id })
	await take(open.cms, writer, id, 'submit')
	return id
}

test('a deputy decides in a colleague’s place, and the history says so', async () => {
	const deputy = await aPerson(open.cms, 'contributor', { name: 'Lê Hoài Thương' })
	const id = await submitted()
	await expect(take(open.cms, deputy, id, 'approve')).rejects.toMatchObject({ status: 403 })
	await appoint(editor, deputy)
	const report = await take(open.cms, deputy, id, 'approve')
	expect(report).toMatchObject({
		state: 'boardReview',
		approvals: [{ name: 'Lê Hoài Thương', ofName: 'Cao Thị Hiền', stage: 'unitReview' }],
	})
	const docs = await historyOf(open.cms, id, 'approve')
	expect(docs).toMatchObject([
		{ actor: deputy.id, onBehalfOf: editor.id, onBehalfOfName: 'Cao Thị Hiền' },
	])
})

test('what waits for an absent colleague says who stands in', async () => {
	const deputy = await aPerson(open.cms, 'contributor', { name: 'Hồ Sỹ Đạt' })
	await appoint(editor, deputy)
	const { id } = await anArticle(open.cms, writer, { unit: unit.id })
	const report = await take(open.cms, writer, id, 'submit')
	expect(report.waitingFor?.who).toEqual(['Cao Thị Hiền (Hồ Sỹ Đạt làm thay)'])
})

test.each([
	{ when: 'before it begins', from: daysFromNow(1), until: daysFromNow(2) },
	{ when: 'after it has ended', from: daysFromNow(-2), until: daysFromNow(-1) },
])('a deputy is none $when', async ({ from, until }) => {
	const deputy = await aPerson(open.cms, 'contributor')
	await appoint(editor, deputy, { from, until })
	await expect(take(open.cms, deputy, await submitted(), 'approve')).rejects.toMatchObject({
		status: 403,
	})
})

test('who stands in for a writer of the text does not decide about it', async () => {
	const deputy = await aPerson(open.cms, 'contributor')
	await appoint(editor, deputy)
	const id = await submitted()
	await edit(open.cms, editor, id, { headline: 'Biên tập viên sửa trong lúc duyệt' })
	await expect(take(open.cms, deputy, id, 'approve')).rejects.toMatchObject({ status: 403 })
})

test('an absent approver is heard once, in person or through the deputy', async () => {
	const absent = await aPerson(open.cms, 'approver')
	const deputy = await aPerson(open.cms, 'editor', { unit: await aUnit(open.cms) })
	await appoint(absent, deputy)
	const id = await submitted()
	await take(open.cms, editor, id, 'approve')
	expect((await take(open.cms, deputy, id, 'approve')).state).toBe('published')
	expect((await newest(open.cms, id)).state).toBe('published')
})

test('a deputy’s deputy and a deputy of an administrator borrow nothing of it', async () => {
	const middle = await aPerson(open.cms, 'contributor')
	const last = await aPerson(open.cms, 'contributor')
	await appoint(editor, middle)
	await appoint(middle, last)
	const id = await submitted()
	await expect(take(open.cms, last, id, 'approve')).rejects.toMatchObject({ status: 403 })
	const administrator = await aPerson(open.cms, 'administrator')
	await appoint(administrator, last)
	await take(open.cms, middle, id, 'approve')
	await take(open.cms, approver, id, 'approve')
	await expect(take(open.cms, last, id, 'takedown', { comment: 'Thử' })).rejects.toMatchObject({
		status: 403,
	})
})

test.each([
	{ what: 'oneself', days: [0, 1], self: true },
	{ what: 'a period that ends before it begins', days: [2, 1], self: false },
])('naming $what is refused', async ({ days: [from = 0, until = 0], self }) => {
	const deputy = self ? editor : approver
	await expect(
		appoint(editor, deputy, { from: daysFromNow(from), until: daysFromNow(until) }),
	).rejects.toMatchObject({ status: 422 })
})

test('nobody names a deputy for somebody else', async () => {
	const schemer = await aPerson(open.cms, 'contributor')
	await expect(
		open.cms.update({
			collection: 'people',
			id: approver.id,
			data: {
				deputies: [{ person: schemer.id, from: daysFromNow(-1), until: daysFromNow(1) }],
			},
			overrideAccess: false,
			user: schemer,
		}),
	).rejects.toMatchObject({ status: 403 })
})
