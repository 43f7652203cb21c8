import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Payload } from 'payload'
import type { Article, Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { newMail } from '#tests/support/mailbox.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let cms: Payload
let writer: Person
let colleague: Person
let editor: Person
let stranger: Person
let draft: Article

beforeAll(async () => {
	open = await openTestCms()
	cms = open.cms
	const head = await aUnit(cms, 'Tổng công ty')
	const unit = await aUnit(cms, 'Điện lực Đà Nẵng', head)
	const otherUnit = await aUnit(cms, 'Điện lực Huế', head)
	writer = await aPerson(cms, 'contributor', { unit, name: 'Nguyễn Thị An' })
	colleague = await aPerson(cms, 'contributor', { unit, name: 'Đỗ Đức Chi' })
	editor = await aPerson(cms, 'editor', { unit, name: 'Lê Bảo' })
	stranger = await aPerson(cms, 'contributor', { unit: otherUnit, name: 'Nguyễn Lạ' })
})

beforeEach(async () => {
	const unit = writer.roles?.[0]?.unit ?? null
	draft = await anArticle(cms, writer, { unit })
	await newMail(cms)
})

afterAll(() => open.close())

const door = () => `/articles/${draft.id}/comments`

test('a mention reaches the colleague by mail, with nothing in it that could act', async () => {
	const text = 'Nhờ @Lê Bảo xem <script>alert(1)</script>'
	const mentions = [editor.id, writer.id]
	const said = await open.request('POST', door(), { as: writer, body: { text, mentions } })
	expect(said.status).toBe(200)
	const mails = await newMail(cms)
	expect(mails.map(({ to }) => to)).toEqual([editor.email])
	const { subject, html } = present(mails[0])
	expect(subject).toContain('Nguyễn Thị An nhắc đến bạn')
	expect(html).not.toContain('<script')
	expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a mention of somebody who may not read the piece is refused, with their name', async () => {
	const body = { text: 'Nhờ @Nguyễn Lạ xem', mentions: [editor.id, stranger.id] }
	const answer = await open.request('POST', door(), { as: writer, body })
	expect(answer.status).toBe(422)
	expect(answer.body.errors?.[0]?.message).toMatch(/^Nguyễn Lạ không xem được bài này/)
	expect(await newMail(cms)).toEqual([])
	const { body: said } = await open.request('GET', door(), { as: writer })
	expect(said).toMatchObject({ comments: [] })
})

test('typing a name finds colleagues who may read the piece, typed with or without accents', async () => {
	const found = async (q: string) => {
		const path = `/articles/${draft.id}/colleagues?q=${encodeURIComponent(q)}`
		const { body } = await open.request('GET', path, { as: editor })
		return JSON.stringify(body)
	}
	const entry = ({ id, name }: Person) => ({ id, name })
	expect(await found('nguyen')).toBe(JSON.stringify({ colleagues: [entry(writer)] }))
	expect(await found('ĐỖ đức')).toBe(JSON.stringify({ colleagues: [entry(colleague)] }))
	expect(await found('lạ')).toBe(JSON.stringify({ colleagues: [] }))
})
