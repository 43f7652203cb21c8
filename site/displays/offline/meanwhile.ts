import type { Playlist } from '#shared/displays/playlist.ts'

/**
 * What plays of a playlist while a newer one waits for its files.
 *
 * Its programmes go on, but without what the newer one has no more: it may have been withdrawn. What
 * needs no files is the newer one's at once: notices, ticker, corrections and times of slides. When
 * nothing is left to go on with, the newer one begins with what is here of it.
 */
export function meanwhile(playlist: Playlist, newer: Playlist): Playlist {
	const slides = newer.programmes.flatMap((programme) => programme.slides)
	const newerSlides = new Map(slides.map((slide) => [slide.id, slide]))
	const programmes = playlist.programmes.map((programme) => ({
		...programme,
		slides: programme.slides.flatMap((slide) => newerSlides.get(slide.id) ?? []),
	}))
	if (programmes.every((programme) => programme.slides.length === 0)) return newer
	return {
		...playlist,
		display: newer.display,
		ticker: newer.ticker,
		notices: newer.notices,
		programmes,
	}
}
