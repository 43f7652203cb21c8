import type { Violation } from './violation.ts'
import type { Walk } from './walkSite.ts'

/** Every reference within the site leads to something that is there, and every fragment to its place. */
export function checkLinks({ answers, links }: Walk): Violation[] {
	const violations = new Map<string, Violation>()
	const report = (from: string, what: string) =>
		violations.set(`${from} ${what}`, { check: 'links', where: from, what })
	for (const { from, to, fragment } of links) {
		const answer = answers.get(to)
		// A walk that was cut short does not know it.
		if (!answer) continue
		if (answer.status !== 200 && to !== from) report(from, `${to} answers ${answer.status}`)
		else if (fragment && answer.contentType.startsWith('text/html') && !answer.ids.has(fragment))
			report(from, `${to} has no #${fragment}`)
	}
	for (const [address, { broken }] of answers) {
		if (broken) report(address, `cannot be read: ${broken}`)
	}
	return [...violations.values()]
}
