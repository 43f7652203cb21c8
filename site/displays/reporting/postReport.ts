import type { Report } from '#shared/displays/report.ts'
import { displayPaths } from '#shared/displays/reportRules.ts'

/** Milliseconds. */
const PATIENCE_MS = 20_000

/** What became of a report: `refused` would be refused again, `lost` may be sent again. */
export type ReportOutcome = 'accepted' | 'refused' | 'revoked' | 'lost'

/** Send one report; never rejects. */
export async function postReport(token: string, report: Report): Promise<ReportOutcome> {
	try {
		const response = await fetch(displayPaths.report, {
			method: 'POST',
			headers: { authorization: `Display ${token}`, 'content-type': 'application/json' },
			body: JSON.stringify(report),
			signal: AbortSignal.timeout(PATIENCE_MS),
		})
		const answer: unknown = await response.json()
		// A gate in the network that answers for everybody knows nothing of this.
		if (typeof answer !== 'object' || answer === null) return 'lost'
		if (response.ok) return 'accepted' in answer ? 'accepted' : 'lost'
		if (!('errors' in answer)) return 'lost'
		if (response.status === 401) return 'revoked'
		return [413, 422].includes(response.status) ? 'refused' : 'lost'
	} catch {
		return 'lost'
	}
}
