import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Payload } from 'payload'
import type { Person, Unit } from '#cms/payload-types.ts'
import { remindOverdue } from '#cms/workflow/reminders/remindOverdue.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aUnit, newest, take } from '#tests/support/cmsBuilders.ts'
import { newMail } from '#tests/support/mailbox.ts'

const HOUR_MS = 3_600_000

let open: TestCms
let cms: Payload
let unit: Unit
let writer: Person
let editor: Person
let approver: Person
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	writer = await aPerson(cms, 'contributor', { unit })
	editor = await aPerson(cms, 'editor', { unit })
	approver = await aPerson(cms, 'approver')
	administrator = await aPerson(cms, 'administrator')
})

beforeEach(async () => {
	// What the tests before left behind is decided.
	await newMail(cms)
})

afterAll(() => open.close())

const start = new Date()
const after = (hours: number) => new Date(start.getTime() + hours * HOUR_MS)

async function toldAt(hours: number): Promise<(string | undefined)[][]> {
	await remindOverdue(cms, after(hours))
	return (await newMail(cms)).map(({ to, subject }) => [to, subject.split(':')[0]])
}

test('a piece that waits too long is reminded of once, and then once told of to those above', async () => {
	const { id } = await anArticle(cms, writer, { unit: unit.id })
	await take(cms, writer, id, 'submit')
	await newMail(cms)
	const before = await newest(cms, id)

	expect(await toldAt(23)).toEqual([])
	expect(await toldAt(25)).toEqual([[editor.email, 'Quá hạn duyệt']])
	expect(await toldAt(26)).toEqual([])
	expect(await toldAt(49)).toEqual([[approver.email, 'Quá hạn lâu, cần can thiệp']])
	expect(await toldAt(500)).toEqual([])
	expect((await newest(cms, id)).updatedAt).toBe(before.updatedAt)
	expect(await remembered(id)).toEqual(['remind', 'escalate'])

	// The board is a stage of its own: it is reminded too, and above it are the administrators.
	await take(cms, editor, id, 'approve', {}, after(500))
	await newMail(cms)
	expect(await toldAt(523)).toEqual([])
	expect(await toldAt(525)).toEqual([[approver.email, 'Quá hạn duyệt']])
	expect(await toldAt(549)).toEqual([[administrator.email, 'Quá hạn lâu, cần can thiệp']])
	expect(await toldAt(5_000)).toEqual([])
	expect(await remembered(id)).toEqual(['remind', 'escalate', 'remind', 'escalate'])

	// Sent in again, the time begins anew.
	await take(cms, approver, id, 'return', { comment: 'Sửa lại.' }, after(5_001))
	await take(cms, writer, id, 'submit', {}, after(5_002))
	await newMail(cms)
	expect(await toldAt(5_003)).toEqual([])
	expect(await toldAt(5_027)).toEqual([[editor.email, 'Quá hạn duyệt']])
	await take(cms, editor, id, 'return', { comment: 'Xong.' }, after(5_028))
	await newMail(cms)
	expect(await toldAt(9_000)).toEqual([])
})

test('processes that look at the same time remind once', async () => {
	const { id } = await anArticle(cms, writer, { unit: unit.id })
	await take(cms, writer, id, 'submit')
	await newMail(cms)
	await Promise.all([1, 2, 3, 4].map(() => remindOverdue(cms, after(25))))
	expect((await newMail(cms)).map(({ to }) => to)).toEqual([editor.email])
	expect(await remembered(id)).toEqual(['remind'])
})

async function remembered(id: string): Promise<(string | null | undefined)[]> {
	const { docs } = await cms.find({
		collection: 'history',
		overrideAccess: true,
		depth: 0,
		sort: 'seq',
		where: { document: { equals: id }, action: { in: ['remind', 'escalate'] } },
	})
	return docs.map(({ action }) => action)
}
