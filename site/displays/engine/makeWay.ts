import type { Slot } from '#shared/displays/hourAt.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { slotAt } from '#shared/displays/slideAt.ts'
import { isSameSlide } from './isSameSlide.ts'

/** Milliseconds. With the look at the playlist before it, a new programme is on within 15 s. */
const SWITCH_MS = 6_000

/** How long what is on stays on under a playlist that has changed. */
export interface Way {
	slot: Slot
	/** It may not be seen any more, even if what follows is not ready. */
	isGone: boolean
}

/**
 * What is on, with the end that another playlist gives it.
 *
 * What the playlist knows goes on, what it does not have any more or what has expired ends now, the rest
 * at the next change of slides if that is soon.
 */
export function makeWay(on: Slot, playlist: Playlist, now: number): Way {
	const planned = slotAt(playlist, new Date(now))
	if (isSameSlide(on.slide, planned.slide) && (!on.slide || on.start === planned.start)) {
		return { slot: planned, isGone: false }
	}
	if (!on.slide) return { slot: { ...on, end: now }, isGone: false }
	if (isMissing(on.slide.id, playlist, now)) return { slot: { ...on, end: now }, isGone: true }
	const latest = now + SWITCH_MS
	const end = planned.end <= latest ? planned.end : Math.min(on.end, latest)
	return { slot: { ...on, end }, isGone: false }
}

function isMissing(id: string, playlist: Playlist, now: number): boolean {
	const slide = playlist.programmes
		.flatMap(({ slides, schedule }) => slides.map((each) => ({ ...each, programme: schedule })))
		.find((each) => each.id === id)
	return !slide || [slide.schedule, slide.programme].some(({ until }) => isPast(until, now))
}

function isPast(until: string | null, now: number): boolean {
	return until !== null && Date.parse(until) <= now
}
