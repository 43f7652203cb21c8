/**
 * Audit the site as readers get it: every type of page, in a real browser.
 *
 *   npm run audit                 a small newsroom that is rendered for it
 *   npm run audit -- URL          a site that runs
 *       --only axe,budgets,html,links,lighthouse    some of the checks
 *       --types home,article,…    some of the types of page, by the names it prints
 *       --most N                  addresses to walk through; 2,000 unless told
 *       --runs N                  Lighthouse runs per page, whose median counts; 1 unless told
 *       --peer                    print what the same article weighs on a Next site, built for it
 *       --strict                  Lighthouse's performance must be 100 too, not 95
 *
 * Ends with exit code 1 when anything is not as it should be.
 */
import { parseArgs } from 'node:util'
import { openNewsroom, type Newsroom } from './audit/newsroom/openNewsroom.ts'
import { openBrowser } from './audit/openBrowser.ts'
import { printViolations } from './audit/printViolations.ts'
import { auditParts, runAudit } from './audit/runAudit.ts'
import { weighPeer } from './audit/weighPeer.ts'

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: 'string', default: auditParts.join() },
		types: { type: 'string', default: '' },
		runs: { type: 'string', default: '1' },
		most: { type: 'string', default: '2000' },
		peer: { type: 'boolean', default: false },
		strict: { type: 'boolean', default: false },
	},
})
const asked = values.only.split(',')
const parts = auditParts.filter((part) => asked.includes(part))
const given = positionals[0]?.replace(/\/$/, '')
if (parts.length < asked.length || !(Number(values.runs) > 0) || !(Number(values.most) > 0)) {
	console.error(`Usage: npm run audit [-- URL] [--only ${auditParts.join()}] [--runs N] [--most N]`)
	process.exit(2)
}
const newsroom = given ? undefined : await openNewsroom()
try {
	const wish = {
		parts,
		types: values.types.split(',').filter(Boolean),
		runs: Number(values.runs),
		most: Number(values.most),
		isStrict: values.strict,
	}
	const violations = [
		...(newsroom?.failures ?? []),
		...(await runAudit(given ?? newsroom?.url ?? '', wish, console.log)),
	]
	if (newsroom && values.peer) await weighBeside(newsroom)
	printViolations(violations)
	if (violations.length) process.exitCode = 1
} finally {
	await newsroom?.close()
}

async function weighBeside(newsroom: Newsroom): Promise<void> {
	const browser = await openBrowser()
	try {
		await weighPeer(browser, newsroom, console.log)
	} finally {
		await browser.close()
	}
}
