import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { ensureFirstAdministrator } from '#cms/collections/people/firstAdministrator.ts'

let open: TestCms

beforeAll(async () => {
	open = await openTestCms()
})

afterAll(() => open.close())

test('an empty newsroom lets nobody register, and gets its administrator from the machine once', async () => {
	const stranger = { name: 'Kẻ lạ', email: 'la@songlam.example', password: 'mat-khau-cua-ke-la' }
	const registered = await open.request('POST', '/people/first-register', { body: stranger })
	expect(registered.status).toBe(403)
	expect((await open.cms.count({ collection: 'people', overrideAccess: true })).totalDocs).toBe(0)

	const settings = { adminEmail: undefined, adminPassword: undefined }
	const first = await ensureFirstAdministrator(open.cms, settings)
	expect(first?.password).toHaveLength(16)
	const login = await open.request('POST', '/people/login', { body: first })
	expect([login.status, login.body.user?.roles?.[0]?.role]).toEqual([200, 'administrator'])
	expect(await ensureFirstAdministrator(open.cms, settings)).toBeNull()
})
