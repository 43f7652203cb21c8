import type { Where } from 'payload'

/**
 * Pieces that the admin offers where one that readers have is to be chosen.
 *
 * The admin looks among the newest drafts, which cannot tell of every piece whether readers have
 * it: whoever checks the choice asks what is visible, and has the last word.
 */
export const offeredPieces: Where = {
	and: [{ publishedAt: { exists: true } }, { state: { not_in: ['withdrawn', 'takenDown'] } }],
}
