import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { paths } from '#shared/paths.ts'
import { anArticle, anEdition } from '#tests/site/publisher/newsroom.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openReadersSearch, type ReadersSearch } from './readersSearch.ts'

let readers: ReadersSearch
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
	const edition = anEdition(34)
	const safety = { section: 's2', unit: 'u3', body: '<p>Thay sứ trên cột cao.</p>' }
	edition.put('article', anArticle('a90', { headline: 'Điện lực thay sứ đường dây', ...safety }))
	edition.put('article', anArticle('a91', { headline: 'Sổ tay an toàn điện', ...safety }))
	const promoted = [{ words: ['điện'], articles: ['a91'] }]
	edition.put('searchAids', { id: 'searchAids', synonyms: [], promoted })
	readers = await openReadersSearch(edition)
	browser = await openBrowser()
})

afterAll(async () => {
	await browser.close()
	await readers.close()
})

beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
	page = await context.newPage()
	complaints = []
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text())
	})
	page.on('pageerror', ({ message }) => complaints.push(message))
	return async () => {
		await context.close()
		expect(complaints).toEqual([])
	}
})

test('the key / leads to the search box of any page, but not while one is typing', async () => {
	await page.goto(readers.url)
	const box = page.getByRole('searchbox')
	expect(await box.getAttribute('aria-keyshortcuts')).toBe('/')
	await page.keyboard.press('Control+/')
	expect(await box.evaluate((field) => field === document.activeElement)).toBe(false)
	await page.keyboard.press('/')
	expect(await box.evaluate((field) => field === document.activeElement)).toBe(true)
	await page.keyboard.type('a/b')
	expect(await box.inputValue()).toBe('a/b')
	await box.fill('thay su')
	await box.press('Enter')
	await page.getByRole('link', { name: 'Điện lực thay sứ đường dây' }).waitFor()
	expect(new URL(page.url()).pathname).toBe(paths.search)
})

test('a result says where it belongs and since when, and what editors recommend stands above', async () => {
	await open('q=điện')
	const result = page.locator('[data-results] li', { hasText: 'lực thay sứ' })
	await result.waitFor()
	expect(await result.locator('h2 mark').allTextContents()).toEqual(['Điện'])
	expect(await result.locator('.card-foot').innerText()).toMatch(/Mục 2\s+ĐV 3\s+\d\d\/01\/2026/)
	const promoted = page.getByRole('region', { name: 'Nên đọc' })
	expect(await promoted.getByRole('link').allTextContents()).toEqual(['Sổ tay an toàn điện'])
	const below = page.locator('[data-results]').getByRole('link', { name: 'Sổ tay an toàn điện' })
	expect(await below.count()).toBe(0)
	await open('q=lưới')
	expect(await promoted.count()).toBe(0)
})

test('filters narrow the results, stand in the address, and are given up again', async () => {
	await open('q=điện')
	await page.getByText('Lọc kết quả').click()
	const sections = page.getByRole('combobox', { name: 'Chuyên mục' })
	await sections.selectOption('Mục 2')
	await page.getByRole('button', { name: 'Bỏ bộ lọc Mục 2' }).waitFor()
	expect(addressed('chuyen-muc')).toBe('Mục 2')
	await eventually(async () => (await sectionsShown()).every((name) => name === 'Mục 2'))
	const narrowed = page.url()
	await page.reload()
	await eventually(async () => (await sectionsShown()).every((name) => name === 'Mục 2'))
	expect(page.url()).toBe(narrowed)
	await page.getByRole('button', { name: 'Bỏ bộ lọc Mục 2' }).click()
	await eventually(async () => new Set(await sectionsShown()).size > 1)
	expect(addressed('chuyen-muc')).toBeNull()
	await page.goBack()
	await eventually(async () => (await sectionsShown()).every((name) => name === 'Mục 2'))
})

test('newest first is a step that Back undoes', async () => {
	await open('q=lưới điện')
	await page.getByRole('radio', { name: 'Mới nhất' }).check()
	await eventually(async () => {
		const times = await page.locator('[data-results] time').evaluateAll((all) => {
			return all.map((time) => time.getAttribute('datetime') ?? '')
		})
		return times.length > 5 && times.join() === times.toSorted().reverse().join()
	})
	expect(addressed('thu-tu')).toBe('moi')
	await page.goBack()
	expect(addressed('thu-tu')).toBeNull()
	await page.locator('[data-results] li').first().waitFor()
	expect(await page.getByLabel('Phù hợp nhất').isChecked()).toBe(true)
})

test('further results come on request, and the keyboard goes on where they begin', async () => {
	await open('q=lưới điện')
	await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter')
	await page.locator('[data-results] li').nth(19).waitFor()
	const eleventh = page.locator('[data-results] li').nth(10).getByRole('link')
	await eventually(() => eleventh.evaluate((link) => link === document.activeElement))
})

test('who comes back from an article finds as many results as before, and their place', async () => {
	await open('q=lưới điện')
	await page.getByRole('button', { name: 'Xem thêm kết quả' }).click()
	const fifteenth = page.locator('[data-results] li').nth(14).getByRole('link')
	await fifteenth.scrollIntoViewIfNeeded()
	const headline = (await fifteenth.textContent()) ?? ''
	await fifteenth.click()
	await page.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor()
	await page.goBack()
	await page.locator('[data-results] li').nth(19).waitFor()
	await eventually(() =>
		fifteenth.evaluate((link) => {
			const { top } = link.getBoundingClientRect()
			return top > 0 && top < innerHeight
		}),
	)
})

test('who finds nothing is told what to try and where to look', async () => {
	await open('q=qwzxqwzx')
	await page.getByText('Không tìm thấy kết quả nào cho “qwzxqwzx”').waitFor()
	await page.getByText('Hoặc xem theo chuyên mục:', { exact: true }).waitFor()
	expect(await page.locator('[data-nothing] .chips a').count()).toBeGreaterThan(2)
	expect(await page.locator('[data-order]').isVisible()).toBe(false)
})

test('while the index is out of reach the reader can try again', async () => {
	await context.route('**/pagefind/**', (route) => route.abort())
	await open('q=điện')
	const again = page.getByRole('button', { name: 'Thử lại' })
	await again.waitFor()
	expect(await page.getByRole('status').textContent()).toContain('Chưa mở được mục tìm kiếm')
	await context.unroute('**/pagefind/**')
	complaints = []
	await again.click()
	await page.getByRole('link', { name: 'Điện lực thay sứ đường dây' }).waitFor()
})

test('without JavaScript the same box leads to a page of results', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false })
	const reader = await plain.newPage()
	await reader.goto(readers.url)
	await reader.getByRole('searchbox').fill('thay su')
	await reader.getByRole('searchbox').press('Enter')
	await reader.getByRole('link', { name: 'Điện lực thay sứ đường dây' }).click()
	expect(await reader.locator('h1').textContent()).toBe('Điện lực thay sứ đường dây')
	await plain.close()
})

test.each([360, 1440])('at %i px nothing sticks out, with the panel open', async (width) => {
	await page.setViewportSize({ width, height: 800 })
	await open('q=điện&chuyen-muc=Mục 2')
	await page.getByText('Lọc kết quả').click()
	await page.getByRole('combobox', { name: 'Chuyên mục' }).waitFor()
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

async function open(query: string): Promise<void> {
	await page.goto(`${readers.url}${paths.search}?${new URLSearchParams(query).toString()}`)
	await page.getByText(/^(Tìm thấy|Không tìm thấy|Chưa mở)/).waitFor()
}

function addressed(parameter: string): string | null {
	return new URL(page.url()).searchParams.get(parameter)
}

function sectionsShown(): Promise<string[]> {
	return page.locator('[data-results] .kicker').allTextContents()
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
	await expect.poll(isSo, { timeout: 20_000 }).toBe(true)
}
