import type { Where } from 'payload'

/**
 * Articles that the admin offers where one that readers have is to be chosen.
 *
 * The admin looks among the newest drafts, which cannot tell of every article whether readers have
 * it: `whyNotChosen` has the last word.
 */
export const offeredArticles: Where = {
	and: [{ publishedAt: { exists: true } }, { state: { not_in: ['withdrawn', 'takenDown'] } }],
}
