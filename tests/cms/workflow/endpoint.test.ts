import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import { anArticle, aPerson, aPublishedArticle, edit, seenNow } from '#tests/support/cmsBuilders.ts'
import type { Article, Person } from '#cms/payload-types.ts'

let open: TestCms
let writer: Person
let approver: Person
let draft: Article
let published: Article

beforeAll(async () => {
	open = await openTestCms()
	writer = await aPerson(open.cms, 'contributor')
	approver = await aPerson(open.cms, 'approver')
})

beforeEach(async () => {
	draft = await anArticle(open.cms, writer)
	published = await aPublishedArticle(open.cms, writer, approver)
})

afterAll(() => open.close())

describe("the approval's door", () => {
	const door = (id: string) => `/articles/${id}/workflow`
	const post = (as: Person, id: string, body: unknown): Promise<OutsideAnswer> =>
		open.request('POST', door(id), { as, body })

	test('lets nobody in who is not logged in', async () => {
		for (const method of ['GET', 'POST']) {
			const answer = await open.request(
				method,
				door(draft.id),
				method === 'POST' ? { body: { action: 'submit' } } : {},
			)
			expect(answer.status).toBe(401)
			expect(answer.body.errors?.[0]?.reason).toBe('unauthorized')
		}
	})

	test('says where a piece stands and what this person may do', async () => {
		expect((await open.request('GET', door(draft.id), { as: writer })).body).toMatchObject({
			state: 'draft',
			published: false,
			actions: ['submit'],
			seen: await seenNow(open.cms, draft.id),
		})
		await post(writer, draft.id, { action: 'submit' })
		expect((await open.request('GET', door(draft.id), { as: approver })).body).toMatchObject({
			state: 'boardReview',
			actions: ['approve', 'return'],
			waitingFor: { stage: 'boardReview' },
		})
	})

	test('does not know a draft of somebody else', async () => {
		const stranger = await aPerson(open.cms, 'contributor')
		expect((await open.request('GET', door(draft.id), { as: stranger })).status).toBe(404)
		expect((await post(stranger, draft.id, { action: 'submit' })).status).toBe(404)
		expect((await post(stranger, 'no-such-id', { action: 'submit' })).status).toBe(404)
	})

	test('shows of a published piece under correction only what readers have', async () => {
		const stranger = await aPerson(open.cms, 'contributor')
		const seen = await seenNow(open.cms, published.id)
		await edit(open.cms, writer, published.id, { headline: 'Bản sửa chưa ai biết' })
		expect((await open.request('GET', door(published.id), { as: stranger })).body).toEqual({
			state: 'published',
			published: true,
			corrected: false,
			seen,
			actions: [],
			approvals: [],
			own: false,
		})
		expect((await post(stranger, published.id, { action: 'submit' })).status).toBe(403)
	})

	test.each([
		{ what: 'an unknown action', body: { action: 'explode' }, status: 422, reason: 'invalid' },
		{ what: 'no body', body: undefined, status: 422, reason: 'invalid' },
		{
			what: 'an approval of a draft',
			body: { action: 'approve', seen: 'x' },
			status: 409,
			reason: 'wrongState',
		},
		{
			what: 'a takedown by an approver',
			body: { action: 'takedown', comment: 'x' },
			status: 403,
			reason: 'forbidden',
		},
	])('answers $what with $status $reason', async ({ body, status, reason }) => {
		const answer = await post(approver, draft.id, body)
		expect(answer.status).toBe(status)
		expect(answer.body.errors?.[0]?.reason).toBe(reason)
		expect(answer.body.errors?.[0]?.message).toMatch(/\p{L}/u)
	})

	test('answers a writer who approves with 403, and a stale approval with 409', async () => {
		await post(writer, draft.id, { action: 'submit' })
		const seen = await seenNow(open.cms, draft.id)
		expect((await post(writer, draft.id, { action: 'approve', seen })).status).toBe(403)
		const stale = await post(approver, draft.id, { action: 'approve', seen: '0'.repeat(64) })
		expect([stale.status, stale.body.errors?.[0]?.reason]).toEqual([409, 'stale'])
		const done = await post(approver, draft.id, { action: 'approve', seen })
		expect([done.status, done.body.state]).toEqual([200, 'published'])
	})
})
