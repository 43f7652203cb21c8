import type { Browser } from 'playwright-core'
import { findPages } from '#scripts/audit/findPages.ts'
import { openNewsroom, type Newsroom } from '#scripts/audit/newsroom/openNewsroom.ts'
import { pageTypes, type PageOfType } from '#scripts/audit/pageTypes.ts'
import { walkSite, type Walk } from '#scripts/audit/walkSite.ts'
import { openBrowser } from '#tests/support/browser.ts'

/** Milliseconds that the opening, or a look at one page, may take on a busy machine; a quiet one needs a twentieth. */
export const PATIENCE_MS = 240_000

const MORE_THAN_THERE_IS = 2_000

/** A newsroom has hundreds of articles of one unit before it has one of these; they are drawn as a section's. */
const rare = /^(unit|tag|person|month)-archive$/

/** The types of page that a small newsroom has. */
export const usualTypes = pageTypes.filter((type) => !rare.test(type))

/** A newsroom with everything a page can show, all that its links lead to, and a browser. */
export interface AuditedNewsroom {
	newsroom: Newsroom
	walk: Walk
	pages: PageOfType[]
	browser: Browser
	close(): Promise<void>
}

/** Publish the newsroom, follow every link of it, and open a browser. */
export async function openAuditedNewsroom(): Promise<AuditedNewsroom> {
	const newsroom = await openNewsroom()
	const walk = await walkSite(newsroom.url, MORE_THAN_THERE_IS)
	const browser = await openBrowser()
	const close = async () => {
		await browser.close()
		await newsroom.close()
	}
	return { newsroom, walk, pages: findPages(walk), browser, close }
}
