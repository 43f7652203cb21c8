import type { Browser } from 'playwright-core'
import { measureView } from './measureView.ts'
import { measureWire } from './measureWire.ts'
import type { PageOfType } from './pageTypes.ts'
import type { Violation } from './violation.ts'

/** Bytes a page may weigh; what is not named may weigh what it needs. */
interface Budget {
	html?: number
	/** HTML and style sheets together. */
	htmlAndCss?: number
	/** Before anybody touches anything. */
	script?: number
	/** All that a phone loads for the first view. */
	firstView?: number
}

const KB = 1024

const budgets: Record<string, Budget> = {
	home: { htmlAndCss: 14 * KB, script: 3 * KB, firstView: 150 * KB },
	article: { html: 12 * KB, script: 3 * KB },
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
		const { html, css } = await measureWire(url, page.address)
		const { script, total } = await measureView(browser, url + page.address)
		const weights = { html, htmlAndCss: html + css, script, firstView: total }
		onLine(
			`  ${page.type.padEnd(20)} ${toKb(html)} HTML, ${toKb(css)} CSS, ${toKb(script)} script, ${toKb(total)} in all on a phone`,
		)
		// The keys of a literal that has just been written.
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
