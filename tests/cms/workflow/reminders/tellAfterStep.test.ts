import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { env } from '#cms/env.ts'
import type { Person, Unit } from '#cms/payload-types.ts'
import { publishDue } from '#cms/workflow/publishDue.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aUnit, edit, take } from '#tests/support/cmsBuilders.ts'
import { newMail } from '#tests/support/mailbox.ts'
import { present } from '#tests/support/present.ts'

const DAY_MS = 24 * 3_600_000

let open: TestCms
let cms: Payload
let unit: Unit
let writer: Person
let editor: Person
let deputy: Person
let approver: Person
let administrator: Person

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	const elsewhere = await aUnit(cms, 'Điện lực Huế', head)
	writer = await aPerson(cms, 'contributor', { unit, name: 'Nguyễn An' })
	editor = await aPerson(cms, 'editor', { unit, name: 'Lê Bảo' })
	await aPerson(cms, 'editor', { unit: elsewhere })
	deputy = await aPerson(cms, 'contributor', { unit, name: 'Đỗ Chi' })
	approver = await aPerson(cms, 'approver', { name: 'Trần Bình' })
	administrator = await aPerson(cms, 'administrator')
	await cms.update({
		collection: 'people',
		id: editor.id,
		overrideAccess: true,
		data: { deputies: [{ person: deputy.id, from: at(-DAY_MS), until: at(DAY_MS) }] },
	})
})

beforeEach(async () => {
	await newMail(cms)
})

afterAll(() => open.close())

const at = (fromNow: number) => new Date(Date.now() + fromNow).toISOString()
const told = async () => (await newMail(cms)).map(({ to, subject }) => [to, subject.split(':')[0]])

test('those who decide for the unit and who stands in for them are asked, then the board', async () => {
	const { id, headline } = await anArticle(cms, writer, { unit: unit.id })
	await take(cms, writer, id, 'submit')
	const mails = await newMail(cms)
	expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
		[deputy.email, `Chờ bạn duyệt: ${headline}`],
		[editor.email, `Chờ bạn duyệt: ${headline}`],
	])
	const link = `href="${env.siteUrl}/admin/collections/articles/${id}"`
	for (const { html } of mails) expect(html).toContain(link)
	expect(present(mails[0]).html).toContain('đang làm thay Lê Bảo')

	await take(cms, editor, id, 'approve')
	expect(await told()).toEqual([[approver.email, 'Chờ bạn duyệt']])
	await take(cms, approver, id, 'approve')
	expect(await told()).toEqual([[writer.email, 'Đã xuất bản']])
})

test('what comes back tells its writer why, and nobody else', async () => {
	const { id } = await anArticle(cms, writer, { unit: unit.id })
	await take(cms, writer, id, 'submit')
	await newMail(cms)
	await take(cms, editor, id, 'return', { comment: 'Thiếu <b>ảnh</b> hiện trường.' })
	const [mail, ...more] = await newMail(cms)
	expect(more).toEqual([])
	expect(present(mail)).toMatchObject({ to: writer.email })
	expect(present(mail).html).toContain('Thiếu &lt;b&gt;ảnh&lt;/b&gt; hiện trường.')
	expect(present(mail).html).toContain('Lê Bảo')
})

test('a change of a scheduled piece tells its writer and who approved it', async () => {
	const { id } = await anArticle(cms, writer, { unit: unit.id, publishAt: at(DAY_MS) })
	await take(cms, writer, id, 'submit')
	await take(cms, editor, id, 'approve')
	await take(cms, approver, id, 'approve')
	await newMail(cms)
	await edit(cms, administrator, id, { headline: 'Đã đổi sau khi duyệt' })
	expect(await told()).toEqual(
		[approver, writer, editor]
			.map(({ email }) => [email, 'Đã hủy hẹn giờ'])
			.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
	)
})

test('what the clock publishes, a withdrawal and a takedown tell the writer', async () => {
	const { id } = await anArticle(cms, writer, { unit: unit.id, publishAt: at(DAY_MS) })
	await take(cms, writer, id, 'submit')
	await take(cms, editor, id, 'approve')
	await take(cms, approver, id, 'approve')
	await newMail(cms)
	await publishDue(cms, new Date(Date.now() + DAY_MS + 1_000))
	expect(await told()).toEqual([[writer.email, 'Đã xuất bản']])
	await take(cms, approver, id, 'withdraw')
	expect(await told()).toEqual([[writer.email, 'Đã rút bài']])
	await take(cms, administrator, id, 'takedown', { comment: 'Sai số liệu.' })
	expect(await told()).toEqual([[writer.email, 'Đã gỡ vĩnh viễn']])
})

test('nobody is told what they have done themselves', async () => {
	const { id } = await anArticle(cms, approver)
	const other = await aPerson(cms, 'approver')
	await take(cms, approver, id, 'submit')
	expect(await told()).toEqual([[other.email, 'Chờ bạn duyệt']])
	await take(cms, other, id, 'approve')
	expect(await told()).toEqual([[approver.email, 'Đã xuất bản']])
})

test('a past that is only being told, as the demo tells its own, is no news', async () => {
	const { id } = await anArticle(cms, writer, { unit: unit.id })
	await take(cms, writer, id, 'submit', {}, new Date(Date.now() - DAY_MS))
	expect(await told()).toEqual([])
})
