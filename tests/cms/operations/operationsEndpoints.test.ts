import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { declineWork } from '#cms/operations/readiness.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'

let open: TestCms
beforeAll(async () => {
	open = await openTestCms()
})
afterAll(() => open.close())

const authorization = `Bearer ${env.editionToken ?? toEditionToken(secret)}`

test('whoever balances load learns that the CMS may be sent work, and nothing else', async () => {
	const { status, body } = await open.request('GET', '/ready')
	expect(status).toBe(200)
	expect(body).toEqual({ ok: true, database: true, disk: true })
})

test('figures are for programs that know the token', async () => {
	expect((await open.request('GET', '/metrics')).status).toBe(401)
	const { status, body } = await open.request('GET', '/metrics', { headers: { authorization } })
	expect(status).toBe(200)
	expect(body.text).toContain('bantin_cms_jobs{state="waiting"} 0')
	expect(body.text).toMatch(/bantin_cms_disk_free_bytes \d/)
})

test('a CMS that is about to end wants no more work', async () => {
	declineWork(open.cms)
	const { status, body } = await open.request('GET', '/ready')
	expect(status).toBe(503)
	expect(body).toMatchObject({ ok: false, database: true })
})
