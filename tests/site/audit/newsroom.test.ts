import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBudgets } from '#scripts/audit/checkBudgets.ts'
import { checkFeeds } from '#scripts/audit/checkFeeds.ts'
import { checkHtml } from '#scripts/audit/checkHtml.ts'
import { checkLinks } from '#scripts/audit/checkLinks.ts'
import { checkPages } from '#scripts/audit/checkPages.ts'
import {
	openAuditedNewsroom,
	PATIENCE_MS,
	usualTypes,
	type AuditedNewsroom,
} from './auditedNewsroom.ts'

let audited: AuditedNewsroom

beforeAll(async () => {
	audited = await openAuditedNewsroom()
}, PATIENCE_MS)

afterAll(() => audited.close())

test('a newsroom with everything a page can show is published whole', () => {
	expect(audited.newsroom.failures).toEqual([])
	expect(audited.walk.isWhole).toBe(true)
})

test('following links, a reader meets every type of page', () => {
	const met = audited.pages.map(({ type }) => type)
	expect(usualTypes.filter((type) => !met.includes(type))).toEqual([])
})

test('every link, picture and fragment is there', () => {
	expect(checkLinks(audited.walk)).toEqual([])
})

test('feeds and the sitemap name the articles of the site', () => {
	expect(checkFeeds(audited.walk)).toEqual([])
})

test('every type of page is valid HTML', async () => {
	expect(await checkHtml(audited.pages, audited.walk)).toEqual([])
})

test(
	'the pages that readers open first weigh what was promised',
	async () => {
		const first = audited.pages.filter(({ type }) => type === 'home' || type === 'article')
		expect(
			await checkBudgets(audited.browser, audited.newsroom.url, first, () => undefined),
		).toEqual([])
	},
	PATIENCE_MS,
)

test(
	'the size of text that a reader chose is there from the first paint on',
	async () => {
		const article = audited.pages.find(({ type }) => type === 'article')
		const page = await audited.browser.newPage()
		try {
			await page.goto(audited.newsroom.url + (article?.address ?? ''))
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
	PATIENCE_MS,
)

test.each(usualTypes.slice(0, 7))(
	'the page “%s” is for everybody, on a phone and on a desk, in light and in dark',
	async (name) => {
		const shown = audited.pages.filter(({ type }) => type === name)
		expect(await checkPages(audited.browser, audited.newsroom.url, shown)).toEqual([])
	},
	PATIENCE_MS,
)
