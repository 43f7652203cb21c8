import type { Slot } from '#shared/displays/hourAt.ts'
import type { Play } from '#shared/displays/report.ts'

/** Milliseconds. What was on for less was a stumble, which nobody has seen. */
const LEAST_MS = 1_000

/**
 * What is told of a slide that was on for so many milliseconds until `now`; undefined for nothing.
 *
 * Its beginning is reckoned from its end: the clock may have been set in between.
 */
export function toPlay({ slide, programme }: Slot, length: number, now: number): Play | undefined {
	if (!slide || length < LEAST_MS) return undefined
	return {
		slide: slide.id,
		...slide.source,
		name: slide.name,
		programme: programme ?? '',
		start: new Date(now - length).toISOString(),
		seconds: Math.round(length / 100) / 10,
	}
}
