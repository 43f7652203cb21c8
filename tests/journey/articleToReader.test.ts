import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAdminBrowser, type AdminBrowser } from '#tests/support/adminBrowser.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openNewsroom, type Colleague } from '#tests/support/newsroom.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'
import { until } from '#tests/support/until.ts'

const HEADLINE = 'Điện lực Đà Nẵng diễn tập xử lý sự cố lưới điện'
const SLUG = 'dien-luc-da-nang-dien-tap-xu-ly-su-co-luoi-dien'
const ADDRESS = `/bai-viet/${SLUG}/`
/** Where a browser without JavaScript searches. */
const PLAIN_SEARCH = '/tim-kiem/ket-qua/'
const LISTS = ['/', '/chuyen-muc/an-toan-lao-dong/', '/rss.xml']
const OLD_BODY = 'Buổi diễn tập có ba tình huống giả định.'
const NEW_BODY = 'Buổi diễn tập có bốn tình huống giả định.'

let bantin: Bantin
let browser: AdminBrowser
let newsroom: Awaited<ReturnType<typeof openNewsroom>>

beforeAll(async () => {
	bantin = await startBantin()
	browser = await openAdminBrowser(() => bantin)
	newsroom = await openNewsroom(bantin)
})

afterAll(async () => {
	await browser.close()
	await bantin.remove()
})

let articleId: string

test('a contributor writes an article in the admin, and cannot publish it', async () => {
	const page = await browser.logInAs(newsroom.contributor)
	await page.goto(`${bantin.url}/admin/collections/articles/create`)
	await page.getByLabel('Tiêu đề').first().fill(HEADLINE)
	await page
		.getByLabel('Sapo')
		.fill('Gần 200 công nhân tham gia, không để mất điện ngoài kế hoạch.')
	await page.locator('[contenteditable=true]').first().click()
	await page.keyboard.type(OLD_BODY)
	await choose(page, 'section', 'An toàn lao động')
	await page.waitForURL(/articles\/[0-9a-f-]{36}/)
	articleId = page.url().split('/').pop() ?? ''
	await until('the draft is saved', async () => (await storedArticle()).section !== null)

	const buttons = await page.getByRole('button').allTextContents()
	expect(buttons.filter((label) => /xuất bản|duyệt/i.test(label))).toEqual(['Gửi duyệt'])

	const byStatus = await newsroom.contributor.ask('PATCH', `/api/articles/${articleId}`, {
		_status: 'published',
	})
	expect(byStatus.status).toBe(403)
	const byApproval = await newsroom.contributor.ask('POST', `/api/articles/${articleId}/workflow`, {
		action: 'publish',
	})
	expect(byApproval.status).toBe(403)
	expect((await fetch(`${bantin.url}${ADDRESS}`)).status).toBe(404)
	await page.context().close()
})

test('the contributor submits it, and readers still see nothing', async () => {
	const page = await openArticleAs(newsroom.contributor)
	await page.getByRole('button', { name: 'Gửi duyệt' }).click()
	await page.getByText('Chờ ban biên tập duyệt').first().waitFor()
	expect(await filesWith(siteFolder(), 'diễn tập xử lý sự cố')).toEqual([])
	await page.context().close()
})

test('an approver approves it, and readers find it on its page, the lists, the feed and in the search', async () => {
	await approveInAdmin()
	await until('the article is on the site', async () => (await textOf(ADDRESS)).includes(OLD_BODY))
	for (const list of LISTS) {
		await until(`${list} shows it`, async () => (await textOf(list)).includes(HEADLINE))
	}
	await until('a sitemap that the index names has it', async () => {
		const named = (await textOf('/sitemap-index.xml')).matchAll(/\/sitemap-\d+\.xml/g)
		const sitemaps = await Promise.all([...named].map(([file]) => textOf(file)))
		return sitemaps.some((sitemap) => sitemap.includes(ADDRESS))
	})
	expect(await textOf(ADDRESS)).toMatch(/(Thứ|Chủ).+, \d\d\/\d\d\/\d{4}, \d\d:\d\d/)
	await until('the search finds it without accents', () => isFound('dien tap su co', HEADLINE))
	expect(await isFound('Điện lực', HEADLINE)).toBe(true)
	expect(await textOf(`${PLAIN_SEARCH}?q=dien+tap+su+co`)).toContain(ADDRESS)
})

test('a correction goes the same way, and readers keep the old text until it is approved', async () => {
	const page = await openArticleAs(newsroom.contributor)
	await page.getByRole('button', { name: 'Sửa bài' }).click()
	await page.getByText('Bản nháp').first().waitFor()
	await page.locator('[contenteditable=true]').first().click()
	await page.keyboard.press('Control+A')
	await page.keyboard.type(NEW_BODY)
	await page.getByRole('button', { name: 'Gửi duyệt' }).click()
	await page.getByText('Chờ ban biên tập duyệt').first().waitFor()
	await page.context().close()
	expect(await textOf(ADDRESS)).toContain(OLD_BODY)
	expect(await filesWith(siteFolder(), 'bốn tình huống')).toEqual([])

	await approveInAdmin()
	await until('readers get the new text', async () => (await textOf(ADDRESS)).includes(NEW_BODY))
	expect(await textOf(ADDRESS)).not.toContain(OLD_BODY)
})

test('withdrawal leaves no byte of it in the published folder', async () => {
	const page = await openArticleAs(newsroom.approver)
	await page.getByRole('button', { name: 'Rút bài' }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Rút bài' }).click()
	await until(
		'the page is gone',
		async () => (await fetch(`${bantin.url}${ADDRESS}`)).status === 404,
	)
	for (const words of ['tình huống giả định', 'xử lý sự cố', SLUG]) {
		await until(`nothing says “${words}”`, async () => {
			return (await filesWith(siteFolder(), words)).length === 0
		})
	}
	expect(await isFound('dien tap su co', HEADLINE)).toBe(false)
	expect(await textOf(`${PLAIN_SEARCH}?q=dien+tap+su+co`)).not.toContain(ADDRESS)
	await page.context().close()
})

test('nothing of all this asked for anything outside the machine', async () => {
	expect(browser.stray).toEqual([])
	expect(await bantin.outside()).toEqual([])
})

async function approveInAdmin(): Promise<void> {
	const page = await openArticleAs(newsroom.approver)
	await page.getByRole('button', { name: 'Duyệt và xuất bản' }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và xuất bản' }).click()
	await page.getByText('Đã xuất bản').first().waitFor()
	await page.context().close()
}

async function isFound(words: string, headline: string): Promise<boolean> {
	const page = await browser.openWindow()
	await page.goto(`${bantin.url}/tim-kiem/?q=${encodeURIComponent(words)}`)
	const results = page.locator('article-search [role=status], article-search [aria-live]').first()
	await results.filter({ hasText: /\d+|Không/ }).waitFor()
	const isThere = (await page.locator('article-search').innerText()).includes(headline)
	await page.context().close()
	return isThere
}

function openArticleAs(person: Colleague): Promise<Page> {
	return browser.openPieceAs(person, 'articles', articleId)
}

async function choose(page: Page, field: string, value: string): Promise<void> {
	const box = page.locator(`#field-${field}`)
	await box.locator('input').first().fill(value)
	await page.getByRole('option', { name: value }).first().click()
}

async function storedArticle(): Promise<{ section?: unknown }> {
	const { body } = await newsroom.contributor.ask(
		'GET',
		`/api/articles/${articleId}?draft=true&depth=0`,
	)
	return body as { section?: unknown }
}

async function textOf(address: string): Promise<string> {
	return (await (await fetch(`${bantin.url}${address}`)).text()).normalize('NFC')
}

function siteFolder(): string {
	return path.join(bantin.dataFolder, 'site') + path.sep
}
