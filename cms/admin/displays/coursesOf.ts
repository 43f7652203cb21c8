import type { Slot } from '#shared/displays/slot.ts'
import type { Span } from '#shared/displays/span.ts'

/** A stretch of an hour that one programme has; without a programme, the display shows whose it is. */
export interface Course extends Span {
	programme: string | undefined
}

/** Who has which part of an hour, cut at the hour's edges. */
export function coursesOf(slots: readonly Slot[], hour: Span): Course[] {
	const courses: Course[] = []
	for (const { start, end, programme } of slots) {
		const last = courses.at(-1)
		const until = Math.min(end, hour.end)
		if (last && last.programme === programme) last.end = until
		else courses.push({ start: Math.max(start, hour.start), end: until, programme })
	}
	return courses
}
