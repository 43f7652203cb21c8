import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { checkBudgets } from '#scripts/audit/checkBudgets.ts'
import { checkFeeds } from '#scripts/audit/checkFeeds.ts'
import { checkHtml } from '#scripts/audit/checkHtml.ts'
import { checkLinks } from '#scripts/audit/checkLinks.ts'
import { checkPages } from '#scripts/audit/checkPages.ts'
import { findPages } from '#scripts/audit/findPages.ts'
import { openNewsroom, type Newsroom } from '#scripts/audit/newsroom/openNewsroom.ts'
import { pageTypes, type PageOfType } from '#scripts/audit/pageTypes.ts'
import { walkSite, type Walk } from '#scripts/audit/walkSite.ts'
import { openBrowser } from '#tests/support/browser.ts'

/** A page takes seconds on a quiet machine, and this at most on a busy one. */
const PAGE_MS = 240_000
const OPEN_MS = 240_000
const MORE_THAN_THERE_IS = 2_000

/** A newsroom has hundreds of articles of one unit before it has one of these; they are drawn as a section's. */
const rare = /^(unit|tag|person|month)-archive$/
const usual = pageTypes.filter((type) => !rare.test(type))

let newsroom: Newsroom
let walk: Walk
let pages: PageOfType[]
let browser: Browser

beforeAll(async () => {
	newsroom = await openNewsroom()
	walk = await walkSite(newsroom.url, MORE_THAN_THERE_IS)
	pages = findPages(walk)
	browser = await openBrowser()
}, OPEN_MS)

afterAll(async () => {
	await browser.close()
	await newsroom.close()
})

test('a newsroom with everything a page can show is published whole', () => {
	expect(newsroom.failures).toEqual([])
	expect(walk.isWhole).toBe(true)
})

test('following links, a reader meets every type of page', () => {
	const met = pages.map(({ type }) => type)
	expect(usual.filter((type) => !met.includes(type))).toEqual([])
})

test('every link, picture and fragment is there', () => {
	expect(checkLinks(walk)).toEqual([])
})

test('feeds and the sitemap name the articles of the site', () => {
	expect(checkFeeds(walk)).toEqual([])
})

test('every type of page is valid HTML', async () => {
	expect(await checkHtml(pages, walk)).toEqual([])
})

test(
	'the pages that readers open first weigh what was promised',
	async () => {
		const first = pages.filter(({ type }) => type === 'home' || type === 'article')
		expect(await checkBudgets(browser, newsroom.url, first, () => undefined)).toEqual([])
	},
	PAGE_MS,
)

test(
	'the size of text that a reader chose is there from the first paint on',
	async () => {
		const article = pages.find(({ type }) => type === 'article')
		const page = await browser.newPage()
		try {
			await page.goto(newsroom.url + (article?.address ?? ''))
			await page.locator('label[for=chu-lon]').click()
			await page.reload({ waitUntil: 'commit' })
			const body = page.locator('.article .body')
			await body.waitFor({ state: 'attached' })
			// By now the text is being read: whoever chose a size must have it.
			expect(await page.locator('#chu-lon').isChecked()).toBe(true)
		} finally {
			await page.close()
		}
	},
	PAGE_MS,
)

test.each(usual)(
	'the page “%s” is for everybody, on a phone and on a desk, in light and in dark',
	async (name) => {
		const shown = pages.filter(({ type }) => type === name)
		expect(await checkPages(browser, newsroom.url, shown)).toEqual([])
	},
	PAGE_MS,
)
