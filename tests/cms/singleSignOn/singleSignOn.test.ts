import '#tests/support/membersOnly.ts'
import { singleSignOnPort } from '#tests/support/singleSignOnOf.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import type { Person, Unit } from '#cms/payload-types.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { aPerson, aUnit } from '#tests/support/cmsBuilders.ts'
import { aBrowser, type MemberBrowser, type Seen } from '#tests/support/memberBrowser.ts'
import { openCorporation, type Corporation, type Employee } from '#tests/support/corporation.ts'

let open: TestCms
let corporation: Corporation
let unit: Unit

beforeAll(async () => {
	open = await openTestCms()
	corporation = await openCorporation(env.siteUrl, singleSignOnPort)
	unit = await aUnit(open.cms, 'Điện lực Sông Lam')
	await aPerson(open.cms, 'administrator')
})

afterAll(async () => {
	await corporation.close()
	await open.close()
})

/** The whole way of an employee from the button to where they wanted to go. */
async function signIn(employee: Employee, browser = aBrowser(), next = '/video/'): Promise<Seen> {
	corporation.employees.set(employee.sub, employee)
	const away = await browser.open(`${memberPaths.singleSignOn}?tiep=${next}`)
	const back = await corporation.signIn(away.location ?? '', employee.sub)
	return browser.open(back.slice(env.siteUrl.length))
}

const isLetIn = async (browser: MemberBrowser) =>
	(await browser.open(memberPaths.check)).status === 204

async function personAt(email: string): Promise<Person | undefined> {
	const where = { email: { equals: email } }
	const { docs } = await open.cms.find({ collection: 'people', depth: 0, where })
	return docs[0]
}

test('an employee reads with the account of the corporation, and goes on where they wanted to', async () => {
	const browser = aBrowser()
	const email = 'lan@tapdoan.example'
	const { status, location } = await signIn({ sub: 'u-1', name: 'Ngô Thị Lan', email }, browser)
	expect([status, location]).toEqual([303, '/video/'])
	expect(await isLetIn(browser)).toBe(true)
	expect(await personAt(email)).toMatchObject({ name: 'Ngô Thị Lan', roles: [], readsSite: true })
})

test('groups make roles, in the unit that the corporation names, anew at every log-in', async () => {
	const email = 'hai@tapdoan.example'
	const employee = { sub: 'u-2', name: 'Trần Văn Hải', email, department: 'Điện lực Sông Lam' }
	await signIn({ ...employee, groups: ['bantin-bien-tap'] })
	const person = await personAt(email)
	expect(person?.roles).toMatchObject([{ role: 'editor', unit: unit.id }])
	await signIn({ ...employee, groups: ['bantin-bien-tap'], department: 'Công ty không có' })
	expect((await personAt(email))?.roles).toEqual([])
	await signIn({ ...employee, groups: ['bantin-duyet'] })
	const after = await personAt(email)
	expect(after?.id).toBe(person?.id)
	expect(after?.roles).toMatchObject([{ role: 'approver', unit: null }])
})

test('an account made by hand becomes the employee’s only when the address was checked', async () => {
	const local = await aPerson(open.cms, 'administrator')
	const employee = { sub: 'u-3', name: 'Người giả danh', email: local.email }
	const browser = aBrowser()
	const refused = '/dang-nhap/?tiep=/video/#dang-nhap-mot-lan'
	expect((await signIn(employee, browser)).location).toBe(refused)
	expect((await signIn({ ...employee, email_verified: false }, browser)).location).toContain('#')
	expect(await isLetIn(browser)).toBe(false)
	const groups = ['bantin-quan-tri']
	const adopted = await signIn({ ...employee, email_verified: true, groups }, browser)
	expect(adopted.location).toBe('/video/')
	expect(await isLetIn(browser)).toBe(true)
	const body = { email: local.email, password: PASSWORD }
	const byPassword = await open.request('POST', '/people/login', { body })
	expect([byPassword.status, byPassword.body.errors?.[0]?.reason]).toEqual([403, 'singleSignOn'])
})

test('local accounts go on with their password beside the corporation’s', async () => {
	const { email } = await aPerson(open.cms, 'approver')
	const { status } = await open.request('POST', '/people/login', {
		body: { email, password: PASSWORD },
	})
	expect(status).toBe(200)
})

test('an answer that belongs to another browser, or comes a second time, opens nothing', async () => {
	const employee = { sub: 'u-4', name: 'Lê Thị Mai', email: 'mai@tapdoan.example' }
	corporation.employees.set(employee.sub, employee)
	const browser = aBrowser()
	const away = await browser.open(memberPaths.singleSignOn)
	const back = await corporation.signIn(away.location ?? '', employee.sub)
	const answer = back.slice(env.siteUrl.length)
	const other = aBrowser()
	expect((await other.open(answer)).location).toBe('/dang-nhap/#het-gio')
	await other.open(memberPaths.singleSignOn)
	expect((await other.open(answer)).location).toBe('/dang-nhap/#dang-nhap-mot-lan')
	const journey = new Map(browser.cookies)
	expect((await browser.open(answer)).location).toBe('/')
	const replay = aBrowser()
	for (const [name, value] of journey) replay.cookies.set(name, value)
	expect((await replay.open(answer)).location).toBe('/dang-nhap/#dang-nhap-mot-lan')
	expect([await isLetIn(other), await isLetIn(replay)]).toEqual([false, false])
})

test('the last administrator stays one, whatever the corporation says of them', async () => {
	const email = 'cuoi@tapdoan.example'
	const employee = { sub: 'u-5', name: 'Vũ Văn Cuối', email }
	await signIn({ ...employee, groups: ['bantin-quan-tri'] })
	const others = { 'roles.role': { equals: 'administrator' }, email: { not_equals: email } }
	await open.cms.delete({ collection: 'people', overrideAccess: true, where: others })
	expect((await signIn({ ...employee, groups: ['bantin-bien-tap'] })).location).toBe('/video/')
	expect((await personAt(email))?.roles).toMatchObject([{ role: 'administrator' }])
})
