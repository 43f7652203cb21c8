import '#tests/support/membersOnly.ts'
import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authenticatorOf } from '#cms/secondFactor/authenticatorOf.ts'
import { tryCode } from '#cms/secondFactor/tryCode.ts'
import type { Person } from '#cms/payload-types.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'
import { openTestCms, PASSWORD, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { aBrowser } from '#tests/support/memberBrowser.ts'
import { present } from '#tests/support/present.ts'
import { readQrCode } from '#tests/support/readQrCode.ts'

const HALF_MINUTE_MS = 30_000

let open: TestCms
let approver: Person
let secret: string
let recoveryCodes: string[]

beforeAll(async () => {
	open = await openTestCms()
	approver = await aPerson(open.cms, 'approver')
	// Their session begins before their telephone is asked for.
	await open.request('GET', '/people/me', { as: approver })
})

afterAll(() => open.close())

const codeAt = (at: Date, of = secret) =>
	new TOTP({ secret: Secret.fromBase32(of) }).generate({ timestamp: at.getTime() })

const logIn = (code?: string, { email } = approver) =>
	open.request('POST', '/people/login', {
		body: { email, password: PASSWORD, ...(code ? { code } : {}) },
	})

const reasonOf = ({ body }: OutsideAnswer) => body.errors?.[0]?.reason

/** What these addresses answer. */
const told = ({ body }: OutsideAnswer) =>
	// The edge: tests assert the fields they read.
	body as { secret?: string; picture?: string; recoveryCodes?: string[]; isOn?: boolean }

test('a person sets up a second factor with their telephone and gets recovery codes', async () => {
	const begun = told(await open.request('POST', '/people/second-factor/begin', { as: approver }))
	secret = present(begun.secret)
	expect(begun.picture).toMatch(/^<svg/)
	expect(await readQrCode(present(begun.picture))).toContain(`secret=${secret}`)
	expect((await logIn()).status).toBe(200)
	const wrong = { code: codeAt(new Date(Date.now() + 10 * HALF_MINUTE_MS)) }
	const confirm = (body: object) =>
		open.request('POST', '/people/second-factor/confirm', { as: approver, body })
	expect(reasonOf(await confirm(wrong))).toBe('wrongCode')
	recoveryCodes = present(told(await confirm({ code: codeAt(new Date()) })).recoveryCodes)
	expect(recoveryCodes).toHaveLength(10)
	expect(new Set(recoveryCodes).size).toBe(10)
})

test('from then on the password alone opens nothing, and a wrong password is not asked for a code', async () => {
	const without = await logIn()
	expect([without.status, reasonOf(without)]).toEqual([401, 'codeRequired'])
	expect(without.headers.get('set-cookie')).toBeNull()
	const wrong = await open.request('POST', '/people/login', {
		body: { email: approver.email, password: 'sai-mat-khau-roi', code: codeAt(new Date()) },
	})
	expect(reasonOf(wrong)).toBe('unauthorized')
})

test('a code opens once, and not a second time', async () => {
	const code = codeAt(new Date())
	expect((await logIn(code)).status).toBe(200)
	const again = await logIn(code)
	expect([again.status, reasonOf(again)]).toEqual([401, 'wrongCode'])
})

test('a recovery code opens once, however it is typed', async () => {
	const [code = ''] = recoveryCodes
	expect((await logIn(code.toLowerCase().replace('-', ' '))).status).toBe(200)
	expect(reasonOf(await logIn(code))).toBe('wrongCode')
	const path = `/people/${approver.id}/second-factor`
	expect((await open.request('GET', path, { as: approver })).body).toMatchObject({
		isOn: true,
		recoveryCodesLeft: 9,
	})
})

test('nothing of it is stored as it is shown', async () => {
	const stored = JSON.stringify(await authenticatorOf(open.cms, approver.id))
	expect(stored).not.toContain(secret)
	for (const code of recoveryCodes) expect(stored).not.toContain(code.replace('-', ''))
	const administrator = await aPerson(open.cms, 'administrator')
	expect((await open.request('GET', '/authenticators', { as: administrator })).status).toBe(403)
})

test('a thousand guesses at once are five guesses, and lock the code for ten minutes', async () => {
	const now = new Date(Date.now() + 100 * HALF_MINUTE_MS)
	const guesses = Array.from({ length: 30 }, (_, index) => String(index).padStart(6, '0'))
	const right = codeAt(now)
	const outcomes = await Promise.all(
		guesses
			.filter((guess) => guess !== right)
			.map((code) => tryCode(open.cms, approver.id, code, now)),
	)
	expect(outcomes.filter((outcome) => outcome === 'wrong').length).toBeLessThanOrEqual(5)
	expect(outcomes).toContain('locked')
	expect(await tryCode(open.cms, approver.id, right, now)).toBe('locked')
	const later = new Date(now.getTime() + 11 * 60_000)
	expect(await tryCode(open.cms, approver.id, codeAt(later), later)).toBe('right')
})

test('without a script the code is asked for on a page of its own', async () => {
	const person = await aPerson(open.cms, 'approver')
	const own = told(await open.request('POST', '/people/second-factor/begin', { as: person }))
	const shared = present(own.secret)
	const body = { code: codeAt(new Date(), shared) }
	await open.request('POST', '/people/second-factor/confirm', { as: person, body })
	const browser = aBrowser()
	const form = { email: person.email, password: PASSWORD }
	const page = '/dang-nhap/?tiep=/video/'
	const asked = await browser.send(memberPaths.signIn, form, page)
	expect(asked.location).toBe('/dang-nhap/ma-xac-thuc/')
	expect(browser.cookies.has('payload-token')).toBe(false)
	expect((await browser.open(memberPaths.check)).status).toBe(401)
	const wrong = await browser.send(memberPaths.code, { code: '000000' })
	expect(wrong.location).toBe('/dang-nhap/ma-xac-thuc/#sai-ma')
	const failed = { action: { equals: 'loginFailed' }, headline: { equals: person.email } }
	const recorded = await open.cms.count({
		collection: 'history',
		overrideAccess: true,
		where: failed,
	})
	expect(recorded.totalDocs).toBe(1)
	const right = await browser.send(memberPaths.code, { code: codeAt(new Date(), shared) })
	expect(right.location).toBe('/video/')
	expect((await browser.open(memberPaths.check)).status).toBe(204)
	expect((await aBrowser().send(memberPaths.code, body)).location).toBe('/dang-nhap/#het-gio')
})

test('a new password by mail lets nobody in who has no telephone to show', async () => {
	const token = await open.cms.forgotPassword({
		collection: 'people',
		data: { email: approver.email },
		disableEmail: true,
	})
	const reset = await open.request('POST', '/people/reset-password', {
		body: { token, password: 'mot-mat-khau-khac-han' },
	})
	expect(reset.status).toBe(200)
	expect(reset.body).not.toHaveProperty('token')
	const { sessions } = await open.cms.findByID({
		collection: 'people',
		id: approver.id,
		showHiddenFields: true,
	})
	expect(sessions ?? []).toEqual([])
})

test('an administrator takes it off for who has lost everything, others for themselves with a code', async () => {
	const [administrator, colleague] = [
		await aPerson(open.cms, 'administrator'),
		await aPerson(open.cms, 'editor'),
	]
	const path = `/people/${approver.id}/second-factor/end`
	expect((await open.request('POST', path, { as: colleague })).status).toBe(403)
	expect((await open.request('POST', path, { as: administrator })).status).toBe(200)
	expect(await authenticatorOf(open.cms, approver.id)).toBeNull()
	const { docs } = await open.cms.find({
		collection: 'history',
		overrideAccess: true,
		where: { document: { equals: approver.id }, changes: { contains: 'Xác thực hai lớp' } },
		sort: 'seq',
	})
	expect(docs.map(({ changes, actor }) => [changes, actor])).toEqual([
		['Xác thực hai lớp: bật', approver.id],
		['Xác thực hai lớp: quản trị đã gỡ', administrator.id],
	])
})
