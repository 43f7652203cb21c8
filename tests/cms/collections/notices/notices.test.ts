import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { endDueNotices } from '#cms/collections/notices/endDue.ts'
import { verifyHistory } from '#cms/history/verifyHistory.ts'
import type { Person, Unit } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { buildManifest } from '#cms/publishing/manifest.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit, historyOf } from '#tests/support/cmsBuilders.ts'
import { aDisplay } from '#tests/support/displayBuilders.ts'
import { hearWakes } from '#tests/support/hearWakes.ts'
import { aNotice, hoursAhead, stepNotice, storedNotice } from '#tests/support/noticeBuilders.ts'
import { until } from '#tests/support/until.ts'

let open: TestCms
let company: Unit
let other: Unit
let approver: Person
let second: Person
let editor: Person

beforeAll(async () => {
	open = await openTestCms()
	const group = await aUnit(open.cms, 'Tập đoàn')
	company = await aUnit(open.cms, 'Than Khe Tràm', group)
	other = await aUnit(open.cms, 'Điện Sông Lam', group)
	approver = await aPerson(open.cms, 'approver', { name: 'Lê Duyệt' })
	second = await aPerson(open.cms, 'administrator', { name: 'Phan Quản' })
	editor = await aPerson(open.cms, 'editor', { unit: company })
	const pit = await aUnit(open.cms, 'Lò 5', company)
	await aDisplay(open.cms, { name: 'Sảnh trụ sở' })
	await aDisplay(open.cms, { name: 'Nhà ăn', unit: company })
	await aDisplay(open.cms, { name: 'Cửa lò', unit: pit })
})

beforeEach(() => secondPerson(false))
afterAll(() => open.close())

const secondPerson = (isWanted: boolean) =>
	open.cms.updateGlobal({
		slug: 'displayRules',
		overrideAccess: true,
		data: { secondPerson: isWanted },
	})

async function isInEdition(id: string, at = new Date()): Promise<boolean> {
	const [{ entries }, whole] = await Promise.all([
		buildManifest(open.cms, at),
		buildEntries(open.cms, [{ type: 'notice', id }], at),
	])
	const isListed = entries.some((entry) => entry.type === 'notice' && entry.id === id)
	expect(whole.length).toBe(isListed ? 1 : 0)
	return isListed
}

const stepsOf = async (id: string) =>
	(await historyOf(open.cms, id)).map(({ action, actorName, from, to }) => [
		action,
		actorName,
		from,
		to,
	])

describe('an urgent notice', () => {
	test('is on displays with one action, until somebody ends it, and the history tells both', async () => {
		const wakes = await hearWakes()
		const id = await aNotice(open, approver, { units: [company.id], drill: true })
		expect(await isInEdition(id)).toBe(false)
		const { status, report } = await stepNotice(open, approver, id, 'send')
		expect([status, report]).toMatchObject([
			200,
			{ state: 'shown', displays: 2, actions: ['end'], sentBy: 'Lê Duyệt', drill: true },
		])
		await until('the publisher was woken', () =>
			Promise.resolve(wakes.heardOf({ type: 'notice', id }) > 0),
		)
		wakes.close()
		expect(await isInEdition(id)).toBe(true)
		const [entry] = await buildEntries(open.cms, [{ type: 'notice', id }], new Date())
		expect(entry?.data).toMatchObject({ drill: true, units: [company.id], from: report.shownAt })

		expect((await stepNotice(open, second, id, 'end')).report).toMatchObject({
			state: 'ended',
			actions: [],
			endedBy: 'Phan Quản',
		})
		expect(await isInEdition(id)).toBe(false)
		expect(await stepsOf(id)).toEqual([
			['create', 'Lê Duyệt', null, null],
			['send', 'Lê Duyệt', 'draft', 'shown'],
			['end', 'Phan Quản', 'shown', 'ended'],
		])
		const [, sent] = await historyOf(open.cms, id)
		expect(sent?.changes).toContain('Trên màn hình của: Than Khe Tràm')
		expect(await verifyHistory(open.cms)).toMatchObject({ broken: null })
	})

	test('leaves displays when its time is over, and the clock says that it has ended', async () => {
		const id = await aNotice(open, approver)
		const end = new Date((await storedNotice(open, id)).until)
		await stepNotice(open, approver, id, 'send')
		expect(await endDueNotices(open.cms, new Date())).toEqual([])
		expect(await isInEdition(id, new Date(end.getTime() - 1))).toBe(true)
		expect(await isInEdition(id, end)).toBe(false)
		expect(await endDueNotices(open.cms, end)).toEqual([id])
		expect(await storedNotice(open, id)).toMatchObject({
			state: 'ended',
			endedBy: null,
			endedAt: end.toISOString(),
		})
		expect((await stepsOf(id)).at(-1)).toEqual(['end', 'Hệ thống', 'shown', 'ended'])
	})

	test.each([
		['whose end is past', { until: hoursAhead(-1) }, /phía trước/],
		['that would stay for longer than a week', { until: hoursAhead(24 * 7 + 1) }, /7 ngày/],
		['without words', { headline: '   ' }, /tiêu đề/],
	])('%s is not sent', async (_, changes, sentence) => {
		const id = await aNotice(open, approver, changes)
		const { status, body } = await stepNotice(open, approver, id, 'send')
		expect([status, body.errors?.[0]?.reason]).toEqual([422, 'invalid'])
		expect(body.errors?.[0]?.message).toMatch(sentence)
		expect((await storedNotice(open, id)).state).toBe('draft')
	})
})

describe('where a second person has to confirm', () => {
	beforeEach(() => secondPerson(true))

	test('the notice waits for somebody else, who confirms the text they have read', async () => {
		const id = await aNotice(open, approver)
		const { report } = await stepNotice(open, approver, id, 'send')
		expect(report).toMatchObject({ state: 'waiting', actions: ['end'] })
		expect(await isInEdition(id)).toBe(false)
		const own = await stepNotice(open, approver, id, 'confirm')
		expect([own.status, own.body.errors?.[0]?.reason]).toEqual([409, 'ownText'])
		const stale = await stepNotice(open, second, id, 'confirm', { seen: 'another text' })
		expect([stale.status, stale.body.errors?.[0]?.reason]).toEqual([409, 'stale'])
		const { seen } = report
		expect((await stepNotice(open, second, id, 'confirm', { seen })).report).toMatchObject({
			state: 'shown',
			confirmedBy: 'Phan Quản',
		})
		expect(await isInEdition(id)).toBe(true)
		expect((await stepsOf(id)).slice(1)).toEqual([
			['send', 'Lê Duyệt', 'draft', 'waiting'],
			['confirm', 'Phan Quản', 'waiting', 'shown'],
		])
	})

	test('who sent it takes it back to correct it, and sends it again', async () => {
		const id = await aNotice(open, approver)
		await stepNotice(open, approver, id, 'send')
		expect((await stepNotice(open, approver, id, 'end')).report.state).toBe('draft')
		expect(await storedNotice(open, id)).toMatchObject({ sentBy: null, sentAt: null })
		expect((await stepNotice(open, second, id, 'send')).report.state).toBe('waiting')
		expect((await stepNotice(open, approver, id, 'confirm')).report.state).toBe('shown')
	})

	test('a notice nobody has confirmed in time ends without having been shown', async () => {
		const id = await aNotice(open, approver)
		await stepNotice(open, approver, id, 'send')
		const { until: end } = await storedNotice(open, id)
		expect(await endDueNotices(open.cms, new Date(end))).toContain(id)
		expect(await storedNotice(open, id)).toMatchObject({ state: 'ended', shownAt: null })
	})
})

describe("a unit's editor", () => {
	test('sends to the displays of the branch', async () => {
		const id = await aNotice(open, editor, { units: [company.id] })
		expect((await stepNotice(open, editor, id, 'send')).report).toMatchObject({
			state: 'shown',
			displays: 2,
		})
		expect((await stepNotice(open, editor, id, 'end')).report.state).toBe('ended')
	})

	test.each([
		['every display', () => []],
		['another unit', () => [other.id]],
		['another unit too', () => [company.id, other.id]],
	])('writes no notice for %s', async (_, units) => {
		const body = { headline: 'Sơ tán', until: hoursAhead(1), units: units() }
		const answer = await open.request('POST', '/notices', { as: editor, body })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([403, 'forbidden'])
	})

	test('neither ends nor confirms what the board says to all', async () => {
		const id = await aNotice(open, approver)
		await stepNotice(open, approver, id, 'send')
		const answer = await stepNotice(open, editor, id, 'end')
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([403, 'forbidden'])
		expect((await storedNotice(open, id)).state).toBe('shown')
		await stepNotice(open, approver, id, 'end')
	})
})

test('of many who press at once, one sends it', async () => {
	const id = await aNotice(open, approver)
	const answers = await Promise.all(
		[approver, second, approver, second].map((who) => stepNotice(open, who, id, 'send')),
	)
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
	expect((await historyOf(open.cms, id, 'send')).length).toBe(1)
})
