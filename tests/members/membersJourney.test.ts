import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDisplays } from '#cms/demo/displays/demoDisplays.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { administrator, startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openCorporation, type Corporation } from '#tests/support/corporation.ts'
import { logIn, make, PASSWORD, type Colleague } from '#tests/support/newsroom.ts'
import { present } from '#tests/support/present.ts'

const READER = 'doc-gia@songlam.example'
const HALF_MINUTE_MS = 30_000

let bantin: Bantin
let browser: Browser
let corporation: Corporation
let admin: Colleague

beforeAll(async () => {
	const [port, issuerPort] = [await freePort(), await freePort()]
	process.env.OIDC_CLIENT_ID = 'bantin'
	process.env.OIDC_CLIENT_SECRET = 'mat-khau-giua-hai-may-chu-thu-nghiem'
	corporation = await openCorporation(`http://localhost:${port}`, issuerPort)
	bantin = await startBantin({
		PORT: String(port),
		BANTIN_DEMO: '1',
		SITE_ACCESS: 'members',
		OIDC_ISSUER: corporation.issuer,
		OIDC_NAME: 'tài khoản Sông Lam',
	})
	browser = await openBrowser()
	admin = await logIn(bantin, administrator.email, administrator.password, 'Quản trị')
	const reader = { name: 'Bạn đọc', email: READER, password: PASSWORD, roles: [], readsSite: true }
	await make(admin, 'people', reader)
	await untilPublished()
})

afterAll(async () => {
	await browser.close()
	await corporation.close()
	await bantin.remove()
})

async function untilPublished(): Promise<void> {
	for (;;) {
		const { lag, entries } = await edition()
		if (lag === 0 && entries > 0) return
		await new Promise((resolve) => setTimeout(resolve, 500))
	}
}

async function edition(): Promise<{ lag: number; entries: number }> {
	const response = await fetch(`${bantin.url}/healthz`)
	// The edge: whatever else it tells is no matter here.
	const { edition } = (await response.json()) as { edition?: { lag: number; entries: number } }
	return edition ?? { lag: -1, entries: 0 }
}

async function aWindow(scripts: 'scripts' | 'noScripts'): Promise<[BrowserContext, Page]> {
	const context = await browser.newContext({ javaScriptEnabled: scripts === 'scripts' })
	return [context, await context.newPage()]
}

const pathOf = (page: Page) => page.url().slice(bantin.url.length)

async function fill(page: Page, email: string, password: string): Promise<void> {
	await page.getByLabel('Thư điện tử').fill(email)
	await page.getByLabel('Mật khẩu').fill(password)
	await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

test('a reader without scripts signs in, reads with pictures, and signs out', async () => {
	const [context, page] = await aWindow('noScripts')
	await page.goto(`${bantin.url}/video/`)
	expect(pathOf(page)).toBe('/dang-nhap/?tiep=/video/')
	await fill(page, READER, 'sai-mat-khau-roi')
	expect(await page.getByText('mật khẩu không đúng').isVisible()).toBe(true)
	await fill(page, READER, PASSWORD)
	expect(pathOf(page)).toBe('/video/')
	await page.goto(bantin.url)
	const pictures = await page
		.locator('main img')
		.evaluateAll((images: HTMLImageElement[]) =>
			images.slice(0, 2).map(({ naturalWidth }) => naturalWidth > 0),
		)
	expect(pictures).toEqual([true, true])
	await page.getByRole('link', { name: 'Đăng xuất' }).click()
	await page.getByRole('button', { name: 'Đăng xuất' }).click()
	expect(pathOf(page)).toBe('/dang-nhap/')
	await page.goto(bantin.url)
	expect(pathOf(page)).toBe('/dang-nhap/?tiep=/')
	await context.close()
})

test('an employee signs in with the account of the corporation', async () => {
	corporation.employees.set('u-1', {
		sub: 'u-1',
		name: 'Ngô Thị Lan',
		email: 'lan@songlam.example',
	})
	const [context, page] = await aWindow('noScripts')
	await page.goto(`${bantin.url}/don-vi/`)
	await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản Sông Lam' }).click()
	await page.locator('input[name=login]').fill('u-1')
	await page.locator('input[name=password]').fill('gì cũng được')
	await page.locator('button[type=submit]').click()
	await page.locator('button[type=submit]').click()
	expect(pathOf(page)).toBe('/don-vi/')
	await context.close()
})

test('an administrator turns on the second factor, and is asked for it from then on', async () => {
	const [context, page] = await aWindow('scripts')
	const enter = async () => {
		await page.goto(`${bantin.url}/admin/login`)
		await page.locator('#field-email').fill(administrator.email)
		await page.locator('#field-password').fill(administrator.password)
		await page.locator('button[type=submit]').click()
	}
	await enter()
	await page.waitForURL(/\/admin\/?$/)
	await page.goto(`${bantin.url}/admin/account`)
	await page.getByRole('button', { name: 'Bật bằng điện thoại của tôi' }).click()
	await page.getByAltText('Mã QR cho ứng dụng xác thực').waitFor()
	const secret = present(await page.locator('.bantin-sign-in code').textContent())
	const totp = new TOTP({ secret: Secret.fromBase32(secret) })
	await page.getByLabel('2. Nhập mã').fill(totp.generate())
	await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click()
	const codes = page.locator('.bantin-sign-in__codes li')
	await codes.last().waitFor()
	expect(await codes.count()).toBe(10)
	await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click()
	await page.getByText('Đang bật. Còn 10 mã dự phòng.').waitFor()
	await context.clearCookies()
	await enter()
	await page.getByLabel('Mã xác thực').fill('000000')
	await page.locator('button[type=submit]').click()
	await page.getByText('Mã không đúng').waitFor()
	const timestamp = Date.now() + HALF_MINUTE_MS
	await page.getByLabel('Mã xác thực').fill(totp.generate({ timestamp }))
	await page.locator('button[type=submit]').click()
	await page.waitForURL(/\/admin\/?$/)
	await context.close()
})

test('a screen that is paired plays, and opens nothing that is no screen’s', async () => {
	const [context, page] = await aWindow('scripts')
	await page.goto(`${bantin.url}/man-hinh/`)
	const code = page.locator('#pairing-code')
	await code.filter({ hasText: /\w{3} \w{3}/ }).waitFor()
	const [{ slug } = { slug: '' }] = demoDisplays
	const found = await admin.ask('GET', `/api/displays?where[slug][equals]=${slug}`)
	const display = present(found.body.docs?.[0]).id
	const paired = await admin.ask('POST', `/api/displays/${display}/pair`, {
		code: await code.textContent(),
		others: 'replace',
	})
	expect(paired.status).toBe(200)
	const playlist = page.waitForResponse(/playlist\.json/)
	await page.waitForURL(`**/man-hinh/${slug}/`)
	expect((await playlist).status()).toBe(200)
	await page.goto(`${bantin.url}/man-hinh/`)
	await page.waitForURL(`**/man-hinh/${slug}/`)
	await page.goto(bantin.url)
	expect(pathOf(page)).toBe('/dang-nhap/?tiep=/')
	await context.close()
})
