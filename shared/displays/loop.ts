import { liveSpans } from './liveSpans.ts'
import type { PlaylistProgramme, Slide } from './playlist.ts'
import type { Span } from './span.ts'

/** A slide in the order in which a programme plays. */
export interface Turn {
	slide: Slide
	/** The id of the programme. */
	programme: string
	/** Milliseconds. */
	length: number
	/** Whether it may stay longer or shorter than it is; a clip may not. */
	isStill: boolean
	/** When it may come on. */
	spans: Span[]
	/** It never stays past this moment. */
	until: number
}

/** What a programme plays, over and over; the times are those that touch `range`. */
export function toLoop(programme: PlaylistProgramme, range: Span): Turn[] {
	return programme.slides.map((slide) => ({
		slide,
		programme: programme.id,
		length: slide.seconds * 1_000,
		isStill: slide.kind !== 'clip',
		spans: liveSpans(slide.schedule, range),
		until: slide.schedule.until === null ? Infinity : Date.parse(slide.schedule.until),
	}))
}

/** Whether a slide may come on at `at`. */
export function isLive(turn: Turn, at: number): boolean {
	return turn.spans.some(({ start, end }) => start <= at && at < end)
}
