import type { PlaylistNotice } from '#shared/displays/playlist.ts'

/** Milliseconds that each of several notices stays: enough to read it aloud. */
const TURN_MS = 15_000

/** The urgent notices that are on at `now`, the newest first, and the one whose turn it is. */
export function urgentAt(
	notices: readonly PlaylistNotice[],
	now: Date,
): { live: PlaylistNotice[]; turn: PlaylistNotice | undefined } {
	const time = now.getTime()
	const live = notices
		.filter(({ from, until }) => Date.parse(from) <= time && time < Date.parse(until))
		.sort((one, other) => Date.parse(other.from) - Date.parse(one.from))
	// What has just come is seen first: turns are counted from its beginning.
	const since = live[0] ? time - Date.parse(live[0].from) : 0
	return { live, turn: live[Math.floor(since / TURN_MS) % live.length] }
}
