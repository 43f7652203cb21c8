import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import { backgroundRests } from '#cms/mail/background.ts'
import { openTestCms, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { present } from '#tests/support/present.ts'

let open: TestCms

beforeAll(async () => {
	open = await openTestCms()
})

afterAll(() => open.close())

test('somebody who forgot their password gets a link to the address in the settings', async () => {
	const person = await aPerson(open.cms, 'contributor')
	const { status } = await open.request('POST', '/people/forgot-password', {
		body: { email: person.email },
	})
	expect(status).toBe(200)
	await backgroundRests(open.cms)
	const folder = path.join(env.dataDir, 'mail')
	const [file, ...more] = await readdir(folder)
	expect(more).toEqual([])
	const mail = await readFile(path.join(folder, present(file)), 'utf8')
	expect(mail).toContain(person.email)
	expect(mail).toContain('Đặt lại mật khẩu')
	expect(mail).toMatch(new RegExp(`href="${env.siteUrl}/admin/reset/[0-9a-f]{20,}"`))
})

test('an address nobody has is answered the same, and gets no mail', async () => {
	const before = await readdir(path.join(env.dataDir, 'mail'))
	const { status } = await open.request('POST', '/people/forgot-password', {
		body: { email: 'khong-ai@songlam.example' },
	})
	expect(status).toBe(200)
	await backgroundRests(open.cms)
	expect(await readdir(path.join(env.dataDir, 'mail'))).toEqual(before)
})
