import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Display, Person, Unit } from '#cms/payload-types.ts'
import { buildEntries } from '#cms/publishing/entries.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit, historyOf } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let company: Unit
let pit: Unit
let other: Unit
let people: Record<'administrator' | 'approver' | 'editor' | 'contributor', Person>

beforeAll(async () => {
	open = await openTestCms()
	const group = await aUnit(open.cms, 'Tập đoàn')
	company = await aUnit(open.cms, 'Than Khe Tràm', group)
	pit = await aUnit(open.cms, 'Lò 5', company)
	other = await aUnit(open.cms, 'Điện Sông Lam', group)
	people = {
		administrator: await aPerson(open.cms, 'administrator'),
		approver: await aPerson(open.cms, 'approver'),
		editor: await aPerson(open.cms, 'editor', { unit: company }),
		contributor: await aPerson(open.cms, 'contributor', { unit: company }),
	}
})

afterAll(() => open.close())

const make = (as: Person, changes: object = {}) =>
	open.request('POST', '/displays', { as, body: { name: 'Sảnh tầng 1', ...changes } })

async function aDisplay(changes: Partial<Display> = {}): Promise<string> {
	return present((await make(people.administrator, changes)).body.doc).id
}

async function slugAfter(id: string, body: object): Promise<string | null | undefined> {
	const answer = await open.request('PATCH', `/displays/${id}`, { as: people.administrator, body })
	expect(answer.status).toBe(200)
	return answer.body.doc?.slug
}

describe('a display', () => {
	test.each(['administrator', 'approver'] as const)('is kept by an %s anywhere', async (who) => {
		const { status, body } = await make(people[who], { unit: other.id })
		expect(status).toBe(201)
		const address = `/displays/${present(body.doc).id}`
		const as = people[who]
		expect((await open.request('PATCH', address, { as, body: { place: 'Cổng' } })).status).toBe(200)
		expect((await open.request('DELETE', address, { as })).status).toBe(200)
	})

	test("is kept by a unit's editor within the branch, and nowhere else", async () => {
		const as = people.editor
		const { status, body } = await make(as, { unit: pit.id })
		expect(status).toBe(201)
		const address = `/displays/${present(body.doc).id}`
		const moves = [{ place: 'Cửa lò' }, { unit: company.id }, { unit: other.id }, { unit: null }]
		const statuses: number[] = []
		for (const move of moves) {
			statuses.push((await open.request('PATCH', address, { as, body: move })).status)
		}
		expect(statuses).toEqual([200, 200, 403, 403])
		expect((await make(as, { unit: other.id })).status).toBe(403)
		expect((await make(as)).status).toBe(403)
		const elsewhere = `/displays/${await aDisplay({ unit: other.id })}`
		const theirs = [
			await open.request('PATCH', elsewhere, { as, body: { unit: company.id } }),
			await open.request('DELETE', elsewhere, { as }),
		]
		expect(theirs.map((answer) => answer.status)).toEqual([403, 403])
		expect((await open.request('DELETE', address, { as })).status).toBe(200)
	})

	test('is read by the whole newsroom, and changed by no contributor', async () => {
		const id = await aDisplay({ unit: company.id })
		const as = people.contributor
		const answers = [
			await open.request('GET', `/displays/${id}`, { as }),
			await make(as, { unit: company.id }),
			await open.request('PATCH', `/displays/${id}`, { as, body: { name: 'Khác' } }),
			await open.request('DELETE', `/displays/${id}`, { as }),
			await open.request('GET', `/displays/${id}`),
		]
		expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 403, 403])
	})

	test('has an address of its own, which stays when the name changes', async () => {
		const [first, second] = [await aDisplay({ name: 'Nhà ăn' }), await aDisplay({ name: 'Nhà ăn' })]
		expect(await slugAfter(first, { place: 'Tầng 2' })).toBe('nha-an')
		expect(await slugAfter(second, { name: 'Nhà ăn ca', slug: '' })).toBe('nha-an-2')
		expect(await slugAfter(second, { slug: 'nha-an-ca-ba' })).toBe('nha-an-ca-ba')
	})

	test('reaches the site as it was saved, and the history tells of it', async () => {
		const id = await aDisplay({ unit: pit.id, quietHours: '22:00 – 5:00', zones: ['clock'] })
		const [entry] = await buildEntries(open.cms, [{ type: 'display', id }], new Date())
		expect(entry?.data).toMatchObject({
			unit: pit.id,
			zones: ['clock'],
			quietHours: { from: '22:00', until: '05:00' },
			leaseHours: 24,
		})
		expect((await historyOf(open.cms, id)).map(({ action }) => action)).toEqual(['create'])
	})

	test.each([
		['no known way to hang', { orientation: 'slanted' }],
		['two quiet times', { quietHours: '01:00–02:00, 03:00–04:00' }],
		['half an hour of lease', { leaseHours: 0.5 }],
		['a unit that is none', { unit: '01900000-0000-7000-8000-000000000000' }],
		['no name', { name: '' }],
	])('with %s is refused with a sentence', async (_, changes) => {
		const { status, body } = await make(people.administrator, changes)
		expect([400, 422]).toContain(status)
		expect(present(body.errors?.[0]).message).not.toBe('')
	})

	test('that a programme names is not deleted, or the programme would play on all', async () => {
		const id = await aDisplay({ name: 'Phòng điều khiển' })
		await open.cms.create({
			collection: 'programmes',
			draft: true,
			depth: 0,
			overrideAccess: false,
			user: people.editor,
			data: { name: 'Riêng', displays: [id] },
		})
		const answer = await open.request('DELETE', `/displays/${id}`, { as: people.administrator })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([409, 'inUse'])
	})
})

test('a unit in which displays hang is not deleted', async () => {
	const unit = await aUnit(open.cms, 'Xưởng cơ khí')
	await aDisplay({ unit: unit.id })
	const answer = await open.request('DELETE', `/units/${unit.id}`, { as: people.administrator })
	expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([409, 'inUse'])
})

describe('the rules of displays', () => {
	const save = (as: Person, body: object) =>
		open.request('POST', '/globals/displayRules', { as, body })

	test('are set by administrators', async () => {
		expect((await save(people.approver, { darkAfterMinutes: 20 })).status).toBe(403)
		const rules = { darkAfterMinutes: 20, workHours: '07:30–17:00', workDays: ['1', '5'] }
		expect((await save(people.administrator, rules)).status).toBe(200)
	})

	test.each([
		['minutes that are no whole number', { darkAfterMinutes: 4.5 }],
		['too few minutes', { darkAfterMinutes: 1 }],
		['hours nobody can read', { workHours: 'sáng chiều' }],
		['a day that is none', { workDays: ['8'] }],
	])('are not saved with %s', async (_, rules) => {
		expect((await save(people.administrator, rules)).status).toBe(400)
	})
})
