import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Notice, Person, Unit } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { aNotice, hoursAhead, stepNotice, storedNotice } from '#tests/support/noticeBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms
let unit: Unit
let approver: Person
let administrator: Person
let contributor: Person
let stranger: Person

beforeAll(async () => {
	open = await openTestCms()
	unit = await aUnit(open.cms, 'Than Khe Tràm')
	approver = await aPerson(open.cms, 'approver')
	administrator = await aPerson(open.cms, 'administrator')
	contributor = await aPerson(open.cms, 'contributor', { unit })
	stranger = await aPerson(open.cms, 'editor', { unit: await aUnit(open.cms, 'Điện Sông Lam') })
})

afterAll(() => open.close())

const asSent = () => ({
	state: 'shown' as const,
	sentBy: approver.id,
	sentAt: hoursAhead(0),
	shownAt: hoursAhead(0),
	confirmedBy: administrator.id,
})

const untouched = {
	state: 'draft',
	sentBy: null,
	sentAt: null,
	shownAt: null,
	confirmedBy: null,
	endedAt: null,
}

async function aShownNotice(): Promise<string> {
	const id = await aNotice(open, approver, { units: [unit.id] })
	await stepNotice(open, approver, id, 'send')
	return id
}

describe('nobody says in a write that a notice was sent', () => {
	test('when it is made', async () => {
		const id = await aNotice(open, administrator, asSent())
		expect(await storedNotice(open, id)).toMatchObject(untouched)
	})

	test('when it is changed', async () => {
		const id = await aNotice(open, administrator)
		const { status } = await open.request('PATCH', `/notices/${id}`, {
			as: administrator,
			body: asSent(),
		})
		expect([status, await storedNotice(open, id)]).toMatchObject([200, untouched])
	})

	test('from inside, past all access, one by one or many at once', async () => {
		const id = await aNotice(open, administrator)
		const data: Partial<Notice> = asSent()
		await open.cms.update({ collection: 'notices', id, data, overrideAccess: true })
		const where = { id: { equals: id } }
		await open.cms.update({ collection: 'notices', where, data, overrideAccess: true })
		expect(await storedNotice(open, id)).toMatchObject(untouched)
	})

	test('when it is copied', async () => {
		const id = await aShownNotice()
		const { status } = await open.request('POST', `/notices/${id}/duplicate`, {
			as: administrator,
			body: {},
		})
		expect(status).toBeGreaterThanOrEqual(400)
	})

	test('with a context that looks like a step', async () => {
		const id = await aNotice(open, administrator)
		const context = { isStep: true, 'Symbol(bantin.workflow.step)': { collection: 'notices', id } }
		await open.request('PATCH', `/notices/${id}`, {
			as: administrator,
			body: { ...asSent(), context },
		})
		expect(await storedNotice(open, id)).toMatchObject(untouched)
	})
})

describe('what is on displays, or was, stays as it was sent', () => {
	test.each(['shown', 'ended'] as const)('while it is %s', async (state) => {
		const id = await aShownNotice()
		if (state === 'ended') await stepNotice(open, approver, id, 'end')
		const before = await storedNotice(open, id)
		const body = { headline: 'Không có gì', until: hoursAhead(24), units: [], drill: true }
		const tries = [
			await open.request('PATCH', `/notices/${id}`, { as: administrator, body }),
			await open.request('DELETE', `/notices/${id}`, { as: administrator }),
		]
		expect(tries.map(({ status }) => status)).toEqual([403, 403])
		const query = `/notices?where[id][equals]=${id}`
		await open.request('PATCH', query, { as: administrator, body })
		await open.request('DELETE', query, { as: administrator })
		await expect(
			open.cms.update({ collection: 'notices', id, data: body, overrideAccess: true }),
		).rejects.toMatchObject({ status: 409 })
		await expect(
			open.cms.delete({ collection: 'notices', id, overrideAccess: true }),
		).rejects.toMatchObject({ status: 409 })
		expect(await storedNotice(open, id)).toEqual(before)
	})

	test('and its unit stays too, or it would be for all', async () => {
		await aShownNotice()
		const answer = await open.request('DELETE', `/units/${unit.id}`, { as: administrator })
		expect([answer.status, answer.body.errors?.[0]?.reason]).toEqual([409, 'inUse'])
	})
})

describe('a contributor', () => {
	test('neither writes nor sends notices', async () => {
		const id = await aNotice(open, approver, { units: [unit.id] })
		const body = { headline: 'Nghỉ cả ngày', until: hoursAhead(1), units: [unit.id] }
		const tries = [
			await open.request('POST', '/notices', { as: contributor, body }),
			await open.request('PATCH', `/notices/${id}`, { as: contributor, body }),
			await open.request('DELETE', `/notices/${id}`, { as: contributor }),
			await stepNotice(open, contributor, id, 'send'),
		]
		expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 404])
	})

	test('reads what is on displays, and can do nothing about it', async () => {
		const id = await aShownNotice()
		expect(
			(await open.request('GET', `/notices/${id}/steps`, { as: contributor })).body,
		).toMatchObject({ state: 'shown', actions: [] })
		expect((await stepNotice(open, contributor, id, 'end')).status).toBe(403)
	})
})

test("another unit's editor does not know of a draft, and whoever is not logged in of nothing", async () => {
	const id = await aNotice(open, approver, { units: [unit.id] })
	expect((await stepNotice(open, stranger, id, 'send')).status).toBe(404)
	expect((await open.request('POST', `/notices/${id}/send`)).status).toBe(401)
	expect((await open.request('GET', `/notices/${id}`)).status).toBe(403)
})

test.each([
	['a state nobody knows', { drill: 'maybe' }],
	['a unit that is none', { units: ['01900000-0000-7000-8000-000000000000'] }],
	['an end that is no time', { until: 'mai' }],
])('%s is refused with a sentence', async (_, changes) => {
	const body = { headline: 'Sơ tán', until: hoursAhead(1), ...changes }
	const answer = await open.request('POST', '/notices', { as: approver, body })
	expect([answer.status < 500, answer.status >= 400]).toEqual([true, true])
	expect(present(answer.body.errors?.[0]).message).not.toBe('')
})
