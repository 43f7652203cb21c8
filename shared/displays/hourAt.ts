import type { Playlist, Slide } from './playlist.ts'

/** Milliseconds. Việt Nam's offset is whole hours, so its hours begin when the world's do. */
export const HOUR_MS = 3_600_000

/** What is on from one moment up to another, in milliseconds since 1970. */
export interface Slot {
	start: number
	end: number
	/** What plays; undefined where nothing is left to play and the display shows whose it is. */
	slide: Slide | undefined
	/** The id of the programme it belongs to. */
	programme: string | undefined
}

/**
 * Everything that is on in the hour that begins at `hour` (milliseconds since 1970), without a gap.
 *
 * The slots come from the playlist and the clock alone, so displays with one playlist show the same.
 */
export function hourAt(playlist: Playlist, hour: number): Slot[] {
	const slides = playlist.programmes.flatMap((programme) =>
		programme.slides.map((slide) => ({ slide, programme: programme.id })),
	)
	const slots: Slot[] = []
	for (let start = hour, next = 0; start < hour + HOUR_MS; next++) {
		const { slide, programme } = slides[next % slides.length] ?? {}
		const end = slide ? Math.min(start + slide.seconds * 1_000, hour + HOUR_MS) : hour + HOUR_MS
		slots.push({ start, end, slide, programme })
		start = end
	}
	return slots
}
