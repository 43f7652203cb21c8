import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Person, Unit } from '#cms/payload-types.ts'
import { defaultRules, type StageRules } from '#cms/workflow/rules/stageRules.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import {
	anArticle,
	aPerson,
	aUnit,
	edit,
	historyOf,
	mainRow,
	newest,
	setRules,
	take,
} from '#tests/support/cmsBuilders.ts'

let open: TestCms
let headOffice: Unit
let company: Unit
let workshop: Unit
let writer: Person
let unitEditor: Person
let approver: Person
let secondApprover: Person

const setArticleRules = (rules: Partial<StageRules>) => setRules(open.cms, 'articles', rules)

beforeAll(async () => {
	open = await openTestCms()
	headOffice = await aUnit(open.cms, 'Tổng công ty')
	company = await aUnit(open.cms, 'Công ty Điện lực Bến Thủy', headOffice)
	workshop = await aUnit(open.cms, 'Phân xưởng Khe Bố', company)
	writer = await aPerson(open.cms, 'contributor', { unit: workshop })
	unitEditor = await aPerson(open.cms, 'editor', { name: 'Cao Thị Hiền', unit: company })
	approver = await aPerson(open.cms, 'approver')
	secondApprover = await aPerson(open.cms, 'approver')
})

afterEach(() => setArticleRules(defaultRules))
afterAll(() => open.close())

const submitted = async (by: Person, unit: Unit | null) => {
	const { id } = await anArticle(open.cms, by, { unit: unit?.id ?? null })
	return { id, report: await take(open.cms, by, id, 'submit') }
}

describe('the way of a piece', () => {
	test('leads through its unit and the board to readers', async () => {
		const { id, report } = await submitted(writer, workshop)
		expect(report).toMatchObject({
			state: 'unitReview',
			waitingFor: { stage: 'unitReview', who: ['Cao Thị Hiền'], needed: 1 },
		})
		await expect(take(open.cms, approver, id, 'approve')).rejects.toMatchObject({
			reason: 'forbidden',
		})
		const unitDone = await take(open.cms, unitEditor, id, 'approve')
		expect(unitDone.state).toBe('boardReview')
		expect((await mainRow(open.cms, id))._status).toBe('draft')
		await expect(take(open.cms, unitEditor, id, 'approve')).rejects.toMatchObject({
			reason: 'forbidden',
		})
		const done = await take(open.cms, approver, id, 'approve')
		expect(done).toMatchObject({ state: 'published', published: true })
		expect((await mainRow(open.cms, id))._status).toBe('published')
	})

	test('leaves out the unit for the head office', async () => {
		const boss = await aPerson(open.cms, 'contributor', { unit: headOffice })
		await aPerson(open.cms, 'editor', { unit: headOffice })
		expect((await submitted(boss, headOffice)).report.state).toBe('boardReview')
		await setArticleRules({ headOfficeSkips: false })
		expect((await submitted(boss, headOffice)).report.state).toBe('unitReview')
	})

	test('leaves out the unit where nobody could decide for it', async () => {
		const unit = await aUnit(open.cms, 'Đơn vị chưa có biên tập viên', await aUnit(open.cms))
		const local = await aPerson(open.cms, 'contributor', { unit })
		expect((await submitted(local, unit)).report.state).toBe('boardReview')
		const unbound = await aPerson(open.cms, 'contributor')
		expect((await submitted(unbound, null)).report.state).toBe('boardReview')
	})

	test('leaves out the unit when its only editor wrote the text', async () => {
		const { unit, editor } = await aUnitWithOneEditor()
		expect((await submitted(editor, unit)).report.state).toBe('boardReview')
	})

	test('leaves out what an administrator switched off, and never everything', async () => {
		await setArticleRules({ unitReview: { ...defaultRules.unitReview, isOn: false } })
		expect((await submitted(writer, workshop)).report.state).toBe('boardReview')
		await setArticleRules({ boardReview: { ...defaultRules.boardReview, isOn: false } })
		const { id, report } = await submitted(writer, workshop)
		expect(report.state).toBe('unitReview')
		expect((await take(open.cms, unitEditor, id, 'approve')).state).toBe('published')
	})

	test('is the board’s when the unit’s last editor changed the text in review', async () => {
		const { unit, editor } = await aUnitWithOneEditor()
		const local = await aPerson(open.cms, 'contributor', { unit })
		const { id } = await submitted(local, unit)
		await edit(open.cms, editor, id, { headline: 'Biên tập viên sửa lại' })
		await expect(take(open.cms, editor, id, 'approve')).rejects.toMatchObject({ reason: 'ownText' })
		expect((await take(open.cms, approver, id, 'approve')).state).toBe('boardReview')
		await expect(take(open.cms, approver, id, 'approve')).rejects.toMatchObject({
			reason: 'alreadyApproved',
		})
		expect((await take(open.cms, secondApprover, id, 'approve')).state).toBe('published')
	})
})

describe('a stage that asks for more than one', () => {
	const two = { ...defaultRules.boardReview, quorum: 'some', count: 2 } as const

	test('waits for as many as it asks for, each once', async () => {
		await setArticleRules({ boardReview: two })
		const { id } = await submitted(await aPerson(open.cms, 'contributor'), null)
		const since = (await newest(open.cms, id)).stateSince
		const first = await take(open.cms, approver, id, 'approve')
		expect(first).toMatchObject({ state: 'boardReview', waitingFor: { needed: 1 } })
		expect(first.waitingFor?.who).not.toContain(approver.name)
		expect(first.actions).not.toContain('approve')
		expect((await newest(open.cms, id)).stateSince).toBe(since)
		await expect(take(open.cms, approver, id, 'approve')).rejects.toMatchObject({
			status: 409,
			reason: 'alreadyApproved',
		})
		expect((await take(open.cms, secondApprover, id, 'approve')).state).toBe('published')
	})

	test('counts no approval of a text that has changed since', async () => {
		await setArticleRules({ boardReview: two })
		const { id } = await submitted(await aPerson(open.cms, 'contributor'), null)
		await take(open.cms, approver, id, 'approve')
		const third = await aPerson(open.cms, 'approver')
		await edit(open.cms, third, id, { headline: 'Sửa sau phê duyệt thứ nhất' })
		expect((await take(open.cms, secondApprover, id, 'approve')).state).toBe('boardReview')
		expect((await take(open.cms, approver, id, 'approve')).state).toBe('published')
		const docs = await historyOf(open.cms, id, 'edited')
		expect(docs).toMatchObject([
			{ actor: third.id, comment: expect.stringMatching(/không còn/) as string },
		])
	})

	test('can wait for everybody', async () => {
		const { unit, editor } = await aUnitWithOneEditor()
		const other = await aPerson(open.cms, 'editor', { unit })
		const local = await aPerson(open.cms, 'contributor', { unit })
		await setArticleRules({ unitReview: { ...defaultRules.unitReview, quorum: 'all' } })
		const { id } = await submitted(local, unit)
		expect((await take(open.cms, other, id, 'approve')).state).toBe('unitReview')
		expect((await take(open.cms, editor, id, 'approve')).state).toBe('boardReview')
	})

	test('leads to a step of its own where the rules say so', async () => {
		await setArticleRules({ afterApproval: 'wait' })
		const { id } = await submitted(await aPerson(open.cms, 'contributor'), null)
		expect((await take(open.cms, approver, id, 'approve')).state).toBe('approved')
		expect((await mainRow(open.cms, id))._status).toBe('draft')
		expect((await take(open.cms, approver, id, 'publish')).state).toBe('published')
	})

	test('hears twenty who approve at once one after the other', async () => {
		await setArticleRules({ boardReview: two })
		const board = await Promise.all(Array.from({ length: 20 }, () => aPerson(open.cms, 'approver')))
		const { id } = await submitted(await aPerson(open.cms, 'contributor'), null)
		const answers = await Promise.allSettled(
			board.map((member) => take(open.cms, member, id, 'approve')),
		)
		const accepted = answers.filter(({ status }) => status === 'fulfilled')
		expect(accepted).toHaveLength(2)
		for (const answer of answers) {
			if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ status: 409 })
		}
		const { docs: versions } = await open.cms.findVersions({
			collection: 'articles',
			pagination: false,
			where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
		})
		expect(versions).toHaveLength(1)
		const lines = await historyOf(open.cms, id)
		expect(lines.map(({ action, from, to }) => [action, from, to])).toEqual([
			['create', null, 'draft'],
			['submit', 'draft', 'boardReview'],
			['approve', 'boardReview', 'boardReview'],
			['approve', 'boardReview', 'published'],
		])
	})
})

describe('a piece that comes back', () => {
	test('says why to its writer until it is submitted again', async () => {
		const { id } = await submitted(writer, workshop)
		await expect(take(open.cms, unitEditor, id, 'return')).rejects.toMatchObject({
			reason: 'commentRequired',
		})
		const back = await take(open.cms, unitEditor, id, 'return', { comment: 'Thiếu nguồn ảnh.' })
		expect(back).toMatchObject({
			state: 'draft',
			returned: { reason: 'Thiếu nguồn ảnh.', by: 'Cao Thị Hiền' },
		})
		await edit(open.cms, writer, id, { standfirst: 'Đã bổ sung.' })
		const again = await take(open.cms, writer, id, 'submit')
		expect(again.returned).toBeUndefined()
	})
})

test('the history says beside each step how the text differs from the one before', async () => {
	const { id } = await submitted(writer, workshop)
	await take(open.cms, unitEditor, id, 'return', { comment: 'Xin rút gọn sapo.' })
	await edit(open.cms, writer, id, { standfirst: 'Về đích sớm.' })
	await take(open.cms, writer, id, 'submit')
	await take(open.cms, unitEditor, id, 'approve')
	await edit(open.cms, approver, id, { headline: 'Đóng điện sớm năm ngày' })
	await take(open.cms, secondApprover, id, 'approve')
	const docs = await historyOf(open.cms, id)
	expect(docs.map(({ action, changes }) => [action, changes])).toEqual([
		['create', null],
		['submit', null],
		['return', null],
		['submit', 'Sapo: thêm 1 từ, bớt 3 từ'],
		['approve', null],
		['edited', expect.stringMatching(/^Tiêu đề: .+ → “Đóng điện sớm năm ngày”/)],
		['approve', null],
	])
})

async function aUnitWithOneEditor(): Promise<{ unit: Unit; editor: Person }> {
	const unit = await aUnit(open.cms, undefined, await aUnit(open.cms))
	return { unit, editor: await aPerson(open.cms, 'editor', { unit }) }
}
