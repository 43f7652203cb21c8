import { checkBudgets } from './checkBudgets.ts'
import { checkFeeds } from './checkFeeds.ts'
import { checkHtml } from './checkHtml.ts'
import { checkLighthouse } from './checkLighthouse.ts'
import { checkLinks } from './checkLinks.ts'
import { checkPages } from './checkPages.ts'
import { findPages } from './findPages.ts'
import { openBrowser } from './openBrowser.ts'
import type { Violation } from './violation.ts'
import { walkSite } from './walkSite.ts'

/** Parts of the audit that can be asked for one by one. */
export const auditParts = ['axe', 'budgets', 'html', 'links', 'lighthouse'] as const

export type AuditPart = (typeof auditParts)[number]

/** What is asked of an audit. */
export interface AuditWish {
	parts: readonly AuditPart[]
	/** Types of page to look at; all when it is empty. */
	types: readonly string[]
	/** Lighthouse runs per page. */
	runs: number
	isStrict: boolean
	/** Addresses to look at; a larger site is looked at in part. */
	most: number
}

/** Look at the site at `url`, telling `onLine` what was looked at; everything that is wrong with it. */
export async function runAudit(
	url: string,
	wish: AuditWish,
	onLine: (line: string) => void,
): Promise<Violation[]> {
	const { parts, types, most } = wish
	const walk = await walkSite(url, most)
	const found = findPages(walk)
	const pages = found.filter(({ type }) => types.length === 0 || types.includes(type))
	onLine(
		`${url}: ${walk.answers.size} addresses${walk.isWhole ? '' : ' (of more)'}, ${pages.length} types of page`,
	)
	for (const { type, address } of pages) onLine(`  ${type.padEnd(20)} ${address}`)
	const violations: Violation[] = []
	if (parts.includes('links')) violations.push(...checkLinks(walk), ...checkFeeds(walk))
	if (parts.includes('html')) violations.push(...(await checkHtml(pages, walk)))
	if (parts.includes('axe') || parts.includes('budgets')) {
		const browser = await openBrowser()
		try {
			if (parts.includes('budgets')) {
				onLine('Weights, compressed with brotli')
				violations.push(...(await checkBudgets(browser, url, pages, onLine)))
			}
			if (parts.includes('axe')) violations.push(...(await checkPages(browser, url, pages)))
		} finally {
			await browser.close()
		}
	}
	if (parts.includes('lighthouse')) {
		onLine('Lighthouse, as on a phone')
		violations.push(...(await checkLighthouse(url, pages, wish, onLine)))
	}
	return violations
}
