import '#tests/support/membersOnly.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Secret, TOTP } from 'otpauth'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'

vi.hoisted(() => (process.env.SECOND_FACTOR = 'required'))

let open: TestCms

beforeAll(async () => {
	open = await openTestCms()
})

afterAll(() => open.close())

test('where it is required an approver sets it up at the door, and a contributor needs none', async () => {
	const [approver, contributor] = [
		await aPerson(open.cms, 'approver'),
		await aPerson(open.cms, 'contributor'),
	]
	const body = { email: contributor.email, password: PASSWORD }
	expect((await open.request('POST', '/people/login', { body })).status).toBe(200)
	const own = { email: approver.email, password: PASSWORD }
	const refused = await open.request('POST', '/people/login', { body: own })
	expect([refused.status, refused.body.errors?.[0]?.reason]).toEqual([403, 'setUpRequired'])
	const [ticket = ''] = (refused.headers.get('set-cookie') ?? '').split(';')
	expect(ticket).toMatch(/^bantin-set-up=/)
	const headers = { Cookie: ticket }
	expect((await open.request('GET', '/articles', { headers })).status).toBe(403)
	expect((await open.request('POST', '/people/second-factor/begin')).status).toBe(401)
	const begun = await open.request('POST', '/people/second-factor/begin', { headers })
	const { secret } = begun.body as { secret?: string }
	const code = new TOTP({ secret: Secret.fromBase32(secret ?? '') }).generate()
	const confirmed = await open.request('POST', '/people/second-factor/confirm', {
		headers,
		body: { code },
	})
	expect(confirmed.status).toBe(200)
	const inside = await open.request('POST', '/people/login', { body: { ...own, code } })
	expect(inside.status).toBe(200)
})

test('where it is required a new password by mail lets no approver in who has not set it up', async () => {
	const { email } = await aPerson(open.cms, 'approver')
	const token = await open.cms.forgotPassword({
		collection: 'people',
		data: { email },
		disableEmail: true,
	})
	const reset = await open.request('POST', '/people/reset-password', {
		body: { token, password: 'mot-mat-khau-khac-han' },
	})
	expect(reset.status).toBe(200)
	expect(reset.body).not.toHaveProperty('token')
	const [cookie = ''] = (reset.headers.get('set-cookie') ?? '').split(';')
	const me = await open.request('GET', '/people/me', { headers: { Cookie: cookie } })
	expect(me.body.user).toBeNull()
})
