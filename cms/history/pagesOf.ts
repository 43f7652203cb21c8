import type { Payload, Where } from 'payload'
import type { HistoryRecord } from '#cms/payload-types.ts'

/** Records held in memory at a time. */
const PAGE = 500

/**
 * The records of the history, page by page: those in the chain by their places, or those without a
 * place by their times.
 *
 * Pages of places begin behind the last one seen, so that a long chain is as quick at its end as at
 * its beginning.
 */
export async function* pagesOf(
	cms: Payload,
	which: 'inChain' | 'withoutPlace',
	limits: Where[] = [],
): AsyncGenerator<HistoryRecord[]> {
	const isChain = which === 'inChain'
	let seen = 0
	for (let page = 1; ; page++) {
		const { docs } = await cms.find({
			collection: 'history',
			overrideAccess: true,
			showHiddenFields: true,
			depth: 0,
			limit: PAGE,
			...(isChain ? { pagination: false } : { page }),
			sort: isChain ? 'seq' : ['at', 'id'],
			where: { and: [{ seq: isChain ? { greater_than: seen } : { exists: false } }, ...limits] },
		})
		if (docs.length > 0) yield docs
		if (docs.length < PAGE) return
		seen = docs.at(-1)?.seq ?? seen
	}
}
