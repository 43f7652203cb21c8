import type { Slot } from '#shared/displays/hourAt.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { slotAt } from '#shared/displays/slideAt.ts'

/** What comes on next. */
export interface Turn {
	slot: Slot
	/** When, in milliseconds since 1970: at its slot's beginning, or later where one joins in. */
	at: number
}

/** What follows `on`: at its end, or now when it is over or nothing is on. */
export function nextTurn(playlist: Playlist, on: Slot | undefined, now: number): Turn {
	const at = on && now < on.end ? on.end : now
	return { slot: slotAt(playlist, new Date(at)), at }
}
