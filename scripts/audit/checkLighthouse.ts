import type { Result } from 'lighthouse'
import lighthouse from 'lighthouse'
import { freePort } from '#scripts/start/freePort.ts'
import { openBrowser } from './openBrowser.ts'
import type { PageOfType } from './pageTypes.ts'
import type { Violation } from './violation.ts'

const TYPES = ['home', 'article', 'section', 'search']
const PERFORMANCE = 'performance'
/** Of 100: a machine that does other work too costs a few points, and none of them is the page's. */
const LENIENT = 95

/** Loads of a page that may measure nothing. */
const ATTEMPTS = 3

/** What is asked of Lighthouse. */
interface LighthouseWish {
	/** Runs per page; the median counts. */
	runs: number
	isStrict: boolean
}

/** Lighthouse, as on a phone, gives the pages that most readers see 100 of 100 in every category. */
export async function checkLighthouse(
	url: string,
	pages: readonly PageOfType[],
	{ runs, isStrict }: LighthouseWish,
	onLine: (line: string) => void,
): Promise<Violation[]> {
	const port = await freePort()
	const browser = await openBrowser([`--remote-debugging-port=${port}`])
	const violations: Violation[] = []
	try {
		for (const { type, address } of pages.filter(({ type }) => TYPES.includes(type))) {
			const results: Result[] = []
			for (let run = 0; run < runs; run++)
				results.push(await runOnce(url + address, port, ATTEMPTS))
			const middle = results.toSorted((a, b) => scoreOf(a) - scoreOf(b))[runs >> 1]
			if (!middle) continue
			const categories = Object.values(middle.categories)
			const scores = categories.map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`)
			const vitals = [
				'first-contentful-paint',
				'largest-contentful-paint',
				'cumulative-layout-shift',
			]
			const shown = vitals.map((id) => middle.audits[id]?.displayValue?.replace(/\s/g, ' ') ?? '?')
			onLine(
				`  ${type.padEnd(20)} ${scores.join(', ')} (FCP ${shown[0]}, LCP ${shown[1]}, CLS ${shown[2]})`,
			)
			for (const { id, score, auditRefs } of categories) {
				const least = id === PERFORMANCE && !isStrict ? LENIENT : 100
				if (Math.round((score ?? 0) * 100) >= least) continue
				const lost = auditRefs.flatMap(({ id, weight }) => {
					const audit = middle.audits[id]
					const isLost = weight > 0 && audit?.score != null && audit.score < 1
					return isLost ? [`${audit.title} (${audit.displayValue ?? audit.score})`] : []
				})
				const what = `${id} ${Math.round((score ?? 0) * 100)}: ${lost.join('; ')}`
				violations.push({ check: 'lighthouse', where: `${type} ${address}`, what })
			}
		}
	} finally {
		await browser.close()
	}
	return violations
}

/** A load that measured nothing, as happens on a busy machine, is made again. */
async function runOnce(address: string, port: number, attempts: number): Promise<Result> {
	const result = await lighthouse(address, {
		port,
		logLevel: 'error',
		output: 'json',
		onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
		// Whether search engines may list the site is the corporation's choice, not a fault.
		skipAudits: ['is-crawlable'],
	})
	if (!result) throw new Error(`Lighthouse has nothing to say about ${address}`)
	if (result.lhr.categories[PERFORMANCE]?.score != null) return result.lhr
	if (attempts > 1) return runOnce(address, port, attempts - 1)
	throw new Error(`Lighthouse could not measure ${address}, ${ATTEMPTS} times over`)
}

function scoreOf({ categories }: Result): number {
	return categories[PERFORMANCE]?.score ?? 0
}
