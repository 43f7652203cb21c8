import type { Browser } from 'playwright-core'
import type { PageOfType } from './pageTypes.ts'
import type { Violation } from './violation.ts'
import { weighPage, type Weights } from './weighPage.ts'

const KB = 1024

/** What is not named may weigh what it needs. */
const budgets: Record<string, Partial<Weights>> = {
	home: { htmlAndCss: 14 * KB, script: 3 * KB, firstView: 150 * KB },
	// Remembers the size of text, shares, opens a photo story: what an article has is its own, and more than news.
	article: { html: 12 * KB, script: 5 * KB },
}

/** The first pages readers see weigh what was promised; tells `onLine` what they weigh. */
export async function checkBudgets(
	browser: Browser,
	url: string,
	pages: readonly PageOfType[],
	onLine: (line: string) => void,
): Promise<Violation[]> {
	const violations: Violation[] = []
	for (const page of pages) {
		const { weights, words } = await weighPage(browser, url, page.address)
		onLine(`  ${page.type.padEnd(20)} ${words}`)
		// What `weighPage` has just written, and no more.
		for (const name of Object.keys(weights) as (keyof typeof weights)[]) {
			const most = budgets[page.type]?.[name]
			if (most === undefined || weights[name] <= most) continue
			const what = `${name} is ${toKb(weights[name])}, more than ${toKb(most)}`
			violations.push({ check: 'budgets', where: `${page.type} ${page.address}`, what })
		}
	}
	return violations
}

function toKb(bytes: number): string {
	return `${(bytes / KB).toFixed(1).padStart(5)} kB`
}
