import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'

let open: TestCms
let approver: Person

beforeAll(async () => {
	open = await openTestCms()
	approver = await aPerson(open.cms, 'approver')
})

afterAll(() => open.close())

test('the admin offers no language but Vietnamese', () => {
	const { supportedLanguages, fallbackLanguage } = open.cms.config.i18n
	expect(Object.keys(supportedLanguages)).toEqual(['vi'])
	expect(fallbackLanguage).toBe('vi')
})

test.each<Record<string, string>>([
	{ 'Accept-Language': 'en-US,en;q=0.9' },
	{ 'Accept-Language': 'fr' },
	{ Cookie: 'payload-lng=en' },
])('a browser that asks by %j is answered in Vietnamese', async (headers) => {
	const body = { email: approver.email, password: 'sai' }
	const { status, body: answer } = await open.request('POST', '/people/login', { headers, body })
	expect(status).toBe(401)
	expect(answer.errors?.[0]?.message).toMatch(/không đúng|không chính xác/)
})

test('what a field of Payload’s own says is Vietnamese too', async () => {
	const { status, body } = await open.request('POST', '/globals/frontPage', {
		as: approver,
		headers: { 'Accept-Language': 'en' },
		body: { events: [{ name: '', from: '2026-03-05T01:00:00.000Z' }] },
	})
	expect(status).toBe(400)
	expect(body.errors?.[0]?.data?.errors[0]?.message).toBe('Trường này là bắt buộc.')
})
