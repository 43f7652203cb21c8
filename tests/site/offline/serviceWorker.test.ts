import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { paths } from '#shared/paths.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { until } from '#tests/support/until.ts'
import { openReadersWeb } from './readersWeb.ts'

const article = paths.article('bai-a3')
const other = paths.article('bai-a5')

let browser: Browser
let site: Awaited<ReturnType<typeof openReadersWeb>>
let context: BrowserContext
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
	site = await openReadersWeb()
	context = await browser.newContext()
	page = await context.newPage()
	await read(paths.home)
	await until('the worker answers', () =>
		page.evaluate(() => navigator.serviceWorker.controller !== null),
	)
	await untilKept(paths.home)
})

afterEach(async () => {
	await context.close()
	await site.close()
})

test('without a network readers have the home page and what they read, marked as kept', async () => {
	await read(article)
	await untilKept(article)
	site.turn('down')
	for (const path of [paths.home, article]) {
		await read(path)
		expect(await notice()).toMatch(
			/^Bạn đang ngoại tuyến – bản lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\./,
		)
	}
	expect(await page.locator('h1').textContent()).toBe('Bài a3')
	const isStyled = () => document.styleSheets.length > 0 && document.fonts.check('400 1em serif')
	expect(await page.evaluate(isStyled)).toBe(true)
	site.turn('up')
	await read(article)
	expect(await page.locator('.kept-copy').count()).toBe(0)
})

test('while the network is silent readers get the kept copy', async () => {
	site.turn('silent')
	// What no copy is kept of, such as the icon, never arrives.
	await page.goto(site.url + paths.home, { waitUntil: 'commit' })
	expect(await notice()).toMatch(/^Mạng đang chậm – bản lưu lúc /)
})

test('a page that was never read is answered with those that are kept', async () => {
	await read(article)
	await untilKept(article)
	site.turn('down')
	await read(other)
	await page.getByText('Trang bạn cần chưa được lưu').waitFor()
	await page.getByRole('link', { name: 'Bài a3' }).click()
	await page.locator('.kept-copy').waitFor()
	expect(new URL(page.url()).pathname).toBe(article)
})

test('a withdrawn article goes with the first answer that says so', async () => {
	await read(article)
	await untilKept(article)
	await site.publisher.publishSome([site.server.remove('article', 'a3')], new Date())
	await read(article)
	await untilGone(article)
	site.turn('down')
	await read(article)
	expect(await page.locator('main').textContent()).not.toContain('Nội dung bài a3')
})

test('a withdrawn article goes although its reader reads something else', async () => {
	await read(article)
	await untilKept(article)
	await site.publisher.publishSome([site.server.remove('article', 'a3')], new Date())
	// An hour later.
	await page.evaluate(() => caches.delete('bantin-notes'))
	await read(other)
	await untilGone(article)
	expect(await keptAddresses()).toContain(other)
})

test('nothing of the newsroom and no search is kept', async () => {
	await read(article)
	await untilKept(article)
	for (const path of ['/admin/', '/admin/articles/?q=1', '/api/people/me', '/healthz']) {
		await read(path)
	}
	await read(`${paths.search}?q=bài`)
	await read(`${paths.searchPlain}?q=bài`)
	await read(paths.home)
	await untilKept(paths.home)
	const kept = await keptAddresses()
	expect(kept).toContain(article)
	expect(kept.filter((path) => /admin|api|healthz|tim-kiem/.test(path))).toEqual([])
	site.turn('down')
	await expect(page.goto(`${site.url}/admin/`)).rejects.toThrow()
})

test('a copy of more than thirty days is not shown', async () => {
	await read(article)
	await untilKept(article)
	await page.evaluate(async (path) => {
		const pages = await caches.open('bantin-pages')
		const kept = await pages.match(path)
		const headers = new Headers(kept?.headers)
		headers.set('x-kept-at', new Date(Date.now() - 31 * 86_400_000).toISOString())
		await pages.put(path, new Response(await kept?.blob(), { headers }))
	}, article)
	site.turn('down')
	await read(article)
	await page.getByText('Trang bạn cần chưa được lưu').waitFor()
})

test('of many pages the newest fifty are kept, and the home page', async () => {
	await page.evaluate(async () => {
		const pages = await caches.open('bantin-pages')
		const headers = { 'x-kept-at': new Date().toISOString() }
		for (let n = 0; n < 60; n++) await pages.put(`/chu-de/${n}/`, new Response('', { headers }))
	})
	await read(article)
	await until('fifty pages are kept', async () => (await keptPages()).length === 50)
	expect(await keptPages()).toEqual(expect.arrayContaining([paths.home, article, '/chu-de/59/']))
	expect(await keptPages()).not.toContain('/chu-de/0/')
})

test('a page that was fetched ahead is kept and counted once it is shown, not before', async () => {
	const isAhead = ({ url, headers }: (typeof site.requests)[number]) =>
		url === other && headers['sec-purpose'] !== undefined
	const link = page.locator(`main a[href="${other}"]`).first()
	await link.hover()
	await until('it is fetched ahead', () => Promise.resolve(site.requests.some(isAhead)))
	expect(site.reads).toEqual([])
	expect(await keptAddresses()).not.toContain(other)
	await link.click()
	await untilKept(other)
	await until('somebody reads', () => Promise.resolve(site.reads.length > 0))
	expect(site.reads).toEqual(['bai-a5'])
	expect(site.requests.filter(({ url, method }) => url === other && method === 'GET')).toHaveLength(
		1,
	)
})

async function read(path: string): Promise<void> {
	await page.goto(site.url + path)
}

function notice(): Promise<string | null> {
	return page.locator('.kept-copy').textContent()
}

/** Every address that anything is kept of. */
function keptAddresses(): Promise<string[]> {
	return page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name !== 'bantin-notes')
		const stores = await Promise.all(names.map((name) => caches.open(name)))
		const requests = (await Promise.all(stores.map((store) => store.keys()))).flat()
		return requests.map(({ url }) => new URL(url).pathname)
	})
}

function keptPages(): Promise<string[]> {
	return page.evaluate(async () => {
		const requests = await (await caches.open('bantin-pages')).keys()
		return requests.map(({ url }) => new URL(url).pathname)
	})
}

async function untilKept(path: string): Promise<void> {
	await until(`${path} is kept`, async () => (await keptPages()).includes(path))
}

async function untilGone(path: string): Promise<void> {
	await until(`${path} is gone`, async () => !(await keptAddresses()).includes(path))
}
