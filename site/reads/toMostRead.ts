import { toDayKey } from '#shared/dates.ts'
import type { PieceIndex } from '#site/edition/pieceIndex.ts'
import { loadReads } from './loadReads.ts'

/** Days that count. */
const DAYS = 7

/** Articles in the list. */
const MOST = 10

const DAY_MS = 86_400_000

/**
 * Ids of the articles most read in the past week, the most read first.
 *
 * What was read at a former address counts for the article that has left it; what readers may no longer
 * see does not count.
 */
export async function toMostRead(
	folder: string,
	pieces: Pick<PieceIndex, 'bySlug' | 'byFormerSlug'>,
	now: Date,
): Promise<string[]> {
	const counts = new Map<string, number>()
	for (let ago = 0; ago < DAYS; ago++) {
		const reads = await loadReads(folder, toDayKey(new Date(now.getTime() - ago * DAY_MS)))
		for (const [slug, count] of Object.entries(reads)) {
			const id = (pieces.bySlug('article', slug) ?? pieces.byFormerSlug('article', slug))?.id
			if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + count)
		}
	}
	return [...counts]
		.sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
		.slice(0, MOST)
		.map(([id]) => id)
}
