import { expect, test } from 'vitest'
import { checkBudgets } from '#scripts/audit/checkBudgets.ts'
import { checkFeeds } from '#scripts/audit/checkFeeds.ts'
import { checkHtml } from '#scripts/audit/checkHtml.ts'
import { checkLinks } from '#scripts/audit/checkLinks.ts'
import { auditPages, lookedAt, PATIENCE_MS, usualTypes } from './auditPages.ts'

const audited = auditPages(lookedAt[0])

test('a newsroom with everything a page can show is published whole', () => {
	expect(audited().newsroom.failures).toEqual([])
	expect(audited().walk.isWhole).toBe(true)
})

test('following links, a reader meets every type of page', () => {
	const met = audited().pages.map(({ type }) => type)
	expect(usualTypes.filter((type) => !met.includes(type))).toEqual([])
})

test('every link, picture and fragment is there', () => {
	expect(checkLinks(audited().walk)).toEqual([])
})

test('feeds and the sitemap name the articles of the site', () => {
	expect(checkFeeds(audited().walk)).toEqual([])
})

test('every type of page is valid HTML', async () => {
	expect(await checkHtml(audited().pages, audited().walk)).toEqual([])
})

test(
	'the pages that readers open first weigh what was promised',
	async () => {
		const first = audited().pages.filter(({ type }) => type === 'home' || type === 'article')
		expect(
			await checkBudgets(audited().browser, audited().newsroom.url, first, () => undefined),
		).toEqual([])
	},
	PATIENCE_MS,
)

test(
	'the size of text that a reader chose is there from the first paint on',
	async () => {
		const article = audited().pages.find(({ type }) => type === 'article')
		const page = await audited().browser.newPage()
		try {
			await page.goto(audited().newsroom.url + (article?.address ?? ''))
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
