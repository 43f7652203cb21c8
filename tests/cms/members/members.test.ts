import '#tests/support/membersOnly.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#cms/payload-types.ts'
import { ASKED_HEADER, memberPaths } from '#shared/members/memberPaths.ts'
import { openTestCms, PASSWORD, type TestCms } from '#tests/support/cms.ts'
import { aPerson } from '#tests/support/cmsBuilders.ts'
import { aDisplay, aPairedDevice } from '#tests/support/displayBuilders.ts'
import { aBrowser, type MemberBrowser } from '#tests/support/memberBrowser.ts'

let open: TestCms
let administrator: Person
let reader: Person

beforeAll(async () => {
	open = await openTestCms()
	administrator = await aPerson(open.cms, 'administrator')
	reader = await aReader('ban-doc@songlam.example')
})

afterAll(() => open.close())

async function aReader(email: string, readsSite = true): Promise<Person> {
	return open.cms.create({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		data: { name: 'Bạn đọc', email, password: PASSWORD, roles: [], readsSite },
	})
}

const logIn = (browser: MemberBrowser, email: string, password = PASSWORD, page?: string) =>
	browser.send(memberPaths.signIn, { email, password }, page)

const isLetIn = async (browser: MemberBrowser, asked = '/bai-viet/mot/') =>
	(await browser.open(memberPaths.check, { [ASKED_HEADER]: asked })).status === 204

test('a reader signs in without a script, goes on where they wanted to, and signs out', async () => {
	const browser = aBrowser()
	expect(await isLetIn(browser)).toBe(false)
	const page = '/dang-nhap/?tiep=/tim-kiem/ket-qua/?q=l%C6%B0%E1%BB%9Bi&trang=2'
	const { status, location } = await logIn(browser, reader.email, PASSWORD, page)
	expect([status, location]).toEqual([303, '/tim-kiem/ket-qua/?q=l%C6%B0%E1%BB%9Bi&trang=2'])
	expect(await isLetIn(browser)).toBe(true)
	const before = new Map(browser.cookies)
	const left = await browser.send(memberPaths.signOut, {}, '/dang-xuat/')
	expect([left.status, left.location]).toEqual([303, '/dang-nhap/'])
	expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"')
	expect(browser.cookies.size).toBe(0)
	for (const [name, value] of before) browser.cookies.set(name, value)
	expect(await isLetIn(browser)).toBe(false)
})

test.each([
	'https://ke-xau.example/',
	'//ke-xau.example/',
	'/\\ke-xau.example/',
	'/api/members/logout',
	'/api?x',
	'/dang-nhap/',
])('nobody is led to %s after signing in', async (next) => {
	const { location } = await logIn(aBrowser(), reader.email, PASSWORD, `/dang-nhap/?tiep=${next}`)
	expect(location).toBe('/')
})

test('whoever is wrong about the password and whoever does not exist are told the same', async () => {
	const page = '/dang-nhap/?tiep=/video/'
	const wrong = await logIn(aBrowser('10.0.0.8'), reader.email, 'sai-mat-khau-roi', page)
	const nobody = await logIn(aBrowser('10.0.0.8'), 'khong-ai@songlam.example', PASSWORD, page)
	expect(wrong.location).toBe('/dang-nhap/?tiep=/video/#sai')
	expect(nobody.location).toBe(wrong.location)
	expect([...wrong.headers.getSetCookie(), ...nobody.headers.getSetCookie()]).toEqual([])
})

test('an account that neither writes nor reads does not get in', async () => {
	const gone = await aReader('da-nghi@songlam.example', false)
	expect((await logIn(aBrowser(), gone.email)).location).toBe('/dang-nhap/#khong-quyen')
})

test('a reader gets in to read, and to nothing of the newsroom', async () => {
	for (const path of [
		...['articles', 'media', 'history', 'displays', 'units', 'globals/frontPage'],
		...['desk', 'publishing/status', 'history/export', 'plays/shown', 'globals/frontPage/absent'],
	]) {
		const { status } = await open.request('GET', `/${path}`, { as: reader })
		expect([path, [401, 403].includes(status)]).toEqual([path, true])
	}
	const people = await open.request('GET', '/people', { as: reader })
	expect(people.body.docs?.map(({ id }) => id)).toEqual([reader.id])
	const { body } = await open.request('GET', '/people/me', { as: reader })
	expect(body.user?.id).toBe(reader.id)
	const role = { roles: [{ role: 'administrator' }], readsSite: false }
	await open.request('PATCH', `/people/${reader.id}`, { as: reader, body: role })
	const after = await open.cms.findByID({ collection: 'people', id: reader.id, depth: 0 })
	expect([after.roles, after.readsSite]).toEqual([[], true])
})

test('a new password ends the sessions everywhere else', async () => {
	const person = await aReader('doi-mat-khau@songlam.example')
	const [own, other] = [aBrowser(), aBrowser()]
	await logIn(own, person.email)
	await logIn(other, person.email)
	expect([await isLetIn(own), await isLetIn(other)]).toEqual([true, true])
	await open.request('PATCH', `/people/${person.id}`, {
		as: administrator,
		body: { password: 'mot-mat-khau-khac-han' },
	})
	expect([await isLetIn(own), await isLetIn(other)]).toEqual([false, false])
})

test('who is no reader any more reads no more, whatever session they have', async () => {
	const person = await aReader('thoi-doc@songlam.example')
	const browser = aBrowser()
	await logIn(browser, person.email)
	expect(await isLetIn(browser)).toBe(true)
	await open.request('PATCH', `/people/${person.id}`, {
		as: administrator,
		body: { readsSite: false },
	})
	expect(await isLetIn(browser)).toBe(false)
})

test('ten wrong passwords lock an account, for whoever has the right one too', async () => {
	const person = await aReader('bi-khoa@songlam.example')
	for (let time = 0; time < 10; time++) {
		await logIn(aBrowser(`10.1.0.${time}`), person.email, 'sai-mat-khau-roi')
	}
	expect((await logIn(aBrowser(), person.email)).location).toBe('/dang-nhap/#sai')
})

test('an address from which too many failed tries no further account, and keeps its sessions', async () => {
	const office = aBrowser('10.2.0.1')
	await logIn(office, reader.email)
	for (let time = 0; time < 12; time++) {
		await logIn(aBrowser('10.2.0.1'), `la-${time}@songlam.example`, 'mat-khau-pho-bien')
	}
	const spray = await logIn(aBrowser('10.2.0.1'), reader.email)
	expect(spray.location).toBe('/dang-nhap/#qua-nhieu')
	const headers = { 'x-forwarded-for': '6.6.6.6, 10.2.0.1' }
	const body = { email: reader.email, password: PASSWORD }
	expect((await open.request('POST', '/people/login', { body, headers })).status).toBe(429)
	expect(await isLetIn(office)).toBe(true)
	expect((await logIn(aBrowser('10.2.0.2'), reader.email)).location).toBe('/')
})

test('a display opens what displays show with its token, until it is revoked', async () => {
	const display = await aDisplay(open.cms)
	const token = await aPairedDevice(open, display, administrator)
	const device = aBrowser()
	const stranger = await open.request('POST', '/members/display', {
		headers: { Authorization: 'Display x.y' },
	})
	expect(stranger.status).toBe(401)
	const Authorization = `Display ${token}`
	const door = await open.request('POST', '/members/display', { headers: { Authorization } })
	const [, cookie = ''] = /^bantin-display=([^;]+)/.exec(door.headers.get('set-cookie') ?? '') ?? []
	device.cookies.set('bantin-display', cookie)
	for (const asked of ['/man-hinh/sanh/playlist.json', '/media/anh.webp?v=1', '/man-hinh/sanh/']) {
		expect(await isLetIn(device, asked)).toBe(true)
	}
	for (const asked of [
		'/',
		'/bai-viet/mot/',
		'/rss.xml',
		'/media/../bai-viet/mot/',
		'/media/%2e%2e/bai-viet/mot/',
		'/media/..%2fbai-viet/mot/',
	]) {
		expect(await isLetIn(device, asked)).toBe(false)
	}
	const { docs } = await open.cms.db.find<{ id: string }>({
		collection: 'devices',
		where: { display: { equals: display.id } },
	})
	const path = `/displays/${display.id}/devices/${docs[0]?.id}/revoke`
	expect((await open.request('POST', path, { as: administrator })).status).toBe(200)
	expect(await isLetIn(device, '/man-hinh/sanh/')).toBe(false)
})
