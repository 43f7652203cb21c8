import { hourAt, HOUR_MS, startOfHour, type Slot } from './hourAt.ts'
import type { Playlist, Slide } from './playlist.ts'

/** What is on a display at `now`: nothing but the playlist and the clock decide. */
export function slideAt(playlist: Playlist, now: Date): Slide | undefined {
	return slotAt(playlist, now).slide
}

/** The slot that `now` lies in. */
export function slotAt(playlist: Playlist, now: Date): Slot {
	const time = now.getTime()
	const hour = startOfHour(time)
	const slot = hourAt(playlist, hour).find(({ start, end }) => start <= time && time < end)
	return slot ?? { start: hour, end: hour + HOUR_MS, slide: undefined, programme: undefined }
}
