import type { Where } from 'payload'

/** Number of the mapping from documents to entries; another number makes publishers fetch all again. */
export const ENTRY_FORMAT = 4

/** Pieces that readers may see at `now`. */
export function visibleAt(now: Date): Where {
	const time = now.toISOString()
	return {
		and: [
			{ _status: { equals: 'published' } },
			{ or: [{ publishAt: { exists: false } }, { publishAt: { less_than_equal: time } }] },
			{ or: [{ expireAt: { exists: false } }, { expireAt: { greater_than: time } }] },
		],
	}
}
