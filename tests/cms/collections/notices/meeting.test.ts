import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import { aPerson, historyOf } from '#tests/support/cmsBuilders.ts'
import { aNotice, stepNotice, storedNotice } from '#tests/support/noticeBuilders.ts'

let open: TestCms
let approver: Person
let second: Person

beforeAll(async () => {
	open = await openTestCms()
	approver = await aPerson(open.cms, 'approver')
	second = await aPerson(open.cms, 'administrator')
})

afterAll(() => open.close())

const takeAway: (() => void)[] = []
afterEach(() => {
	for (const take of takeAway.splice(0)) take()
})

/** Let `other` happen when Payload has looked at the notice and is about to write. */
function beforeTheWrite(door: 'beforeChange' | 'beforeDelete', other: () => Promise<unknown>) {
	const { hooks } = open.cms.collections.notices.config
	let isDone = false
	hooks[door].push(async () => {
		if (isDone) return
		isDone = true
		await other()
	})
	takeAway.push(() => hooks[door].pop())
}

const told = ({ status, body }: OutsideAnswer) => [status, body.errors?.[0]?.reason]

describe('a notice that is sent while a colleague', () => {
	test('saves it stays on displays as it was read, and the colleague is told', async () => {
		const id = await aNotice(open, approver)
		beforeTheWrite('beforeChange', () => stepNotice(open, approver, id, 'send'))
		const body = { headline: 'Không có gì đâu' }
		const saved = await open.request('PATCH', `/notices/${id}`, { as: second, body })
		expect(told(saved)).toEqual([409, 'wrongState'])
		expect(await storedNotice(open, id)).toMatchObject({
			state: 'shown',
			headline: 'Sơ tán khu A',
			sentBy: approver.id,
		})
		expect((await historyOf(open.cms, id)).map(({ action }) => action)).toEqual(['create', 'send'])
	})

	test('deletes it stays on displays, and the colleague is told', async () => {
		const id = await aNotice(open, approver)
		beforeTheWrite('beforeDelete', () => stepNotice(open, approver, id, 'send'))
		const deleted = await open.request('DELETE', `/notices/${id}`, { as: second })
		expect(told(deleted)).toEqual([409, 'wrongState'])
		expect((await storedNotice(open, id)).state).toBe('shown')
		expect((await historyOf(open.cms, id)).map(({ action }) => action)).toEqual(['create', 'send'])
	})
})

test('of an edit and a sending at once, one is refused: displays get the text that was read', async () => {
	for (let round = 1; round <= 8; round++) {
		const id = await aNotice(open, approver)
		const seenBy = await open.request('GET', `/notices/${id}/steps`, { as: approver })
		const { seen } = seenBy.body as unknown as { seen: string }
		const body = { headline: `Bản sửa ${round}` }
		const [sent, saved] = await Promise.all([
			stepNotice(open, approver, id, 'send', { seen }),
			open.request('PATCH', `/notices/${id}`, { as: second, body }),
		])
		const isSent = sent.status === 200
		expect([sent.status, saved.status]).toEqual(isSent ? [200, 409] : [409, 200])
		expect(await storedNotice(open, id)).toMatchObject(
			isSent
				? { state: 'shown', headline: 'Sơ tán khu A' }
				: { state: 'draft', headline: body.headline },
		)
	}
})
