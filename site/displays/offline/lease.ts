import type { Playlist } from '#shared/displays/playlist.ts'

/** Milliseconds. */
const HOUR_MS = 3_600_000

/**
 * Whether the display may still show the playlist, when it last heard the server at `contactAt`.
 *
 * Whoever hears nothing cannot know what was withdrawn. Both times are the server's.
 */
export function isLeased(playlist: Playlist, contactAt: number, now: number): boolean {
	return now - contactAt < playlist.display.leaseHours * HOUR_MS
}

/** What is left of a playlist when its lease is over: whose display it is. */
export function afterLease(playlist: Playlist): Playlist {
	return { ...playlist, programmes: [], ticker: [], notices: [] }
}
