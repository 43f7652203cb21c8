import { askCms } from '#cms/admin/askCms.ts'
import type { DifferenceReport } from '#cms/workflow/difference/endpoint.ts'

/** The versions a person chose; the server chooses where nothing is said. */
export interface Chosen {
	from?: string
	to?: string
}

/** The server's answer: how the versions differ, or a sentence on why not. */
export type DifferenceAnswer = { report: DifferenceReport } | { problem: string }

/** Ask how two versions of the document at `address` differ. */
export async function requestDifference(
	address: string,
	{ from, to }: Chosen,
): Promise<DifferenceAnswer> {
	const query = new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}) })
	const answer = await askCms<DifferenceReport>(`${address}/difference?${query.toString()}`)
	return 'found' in answer ? { report: answer.found } : answer
}
