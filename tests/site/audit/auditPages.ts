import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPages } from '#scripts/audit/checkPages.ts'
import { findPages } from '#scripts/audit/findPages.ts'
import { openNewsroom, type Newsroom } from '#scripts/audit/newsroom/openNewsroom.ts'
import { pageTypes, type PageOfType } from '#scripts/audit/pageTypes.ts'
import { walkSite, type Walk } from '#scripts/audit/walkSite.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { isWhole } from '#tests/support/isWhole.ts'

/** Milliseconds that the opening, or a look at one page, may take on a busy machine; a quiet one needs a twentieth. */
export const PATIENCE_MS = 240_000

const MORE_THAN_THERE_IS = 2_000

/** A newsroom has hundreds of articles of one unit before it has one of these; they are drawn as a section's. */
const rare = /^(unit|tag|person|month)-archive$/

/** The types of page that a small newsroom has. */
export const usualTypes = pageTypes.filter((type) => !rare.test(type))

/** Lists that are drawn as others are; `npm run audit` and `npm run test:truth` look at them too. */
const alike = /^(clip-archive|infographic-list|infographic-archive|section-archive|tag|person)$/

const looked = isWhole ? usualTypes : usualTypes.filter((type) => !alike.test(type))

/** The types of page that are looked at, in two parts: the first file asks more. */
export const lookedAt = [
	looked.slice(0, looked.length / 3),
	looked.slice(looked.length / 3),
] as const

/** A newsroom with everything a page can show, all that its links lead to, and a browser. */
interface AuditedNewsroom {
	newsroom: Newsroom
	walk: Walk
	pages: PageOfType[]
	browser: Browser
}

/**
 * Open the newsroom for the tests of a file, and look at the pages of these types, a test for each.
 *
 * Answers what the other tests of the file ask: the newsroom, once they run.
 */
export function auditPages(types: readonly string[]): () => AuditedNewsroom {
	let audited: AuditedNewsroom

	beforeAll(async () => {
		const newsroom = await openNewsroom()
		const walk = await walkSite(newsroom.url, MORE_THAN_THERE_IS)
		audited = { newsroom, walk, pages: findPages(walk), browser: await openBrowser() }
	}, PATIENCE_MS)

	afterAll(async () => {
		await audited.browser.close()
		await audited.newsroom.close()
	})

	test.each(types)(
		'the page “%s” is for everybody, on a phone and on a desk, in light and in dark',
		async (name) => {
			const { browser, newsroom, pages } = audited
			const shown = pages.filter(({ type }) => type === name)
			expect(await checkPages(browser, newsroom.url, shown)).toEqual([])
		},
		PATIENCE_MS,
	)

	return () => audited
}
