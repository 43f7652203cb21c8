import type { Schedule, TimeWindow } from './schedule.ts'
import type { Span } from './span.ts'
import { dayNumber, dayOfNumber, DAY_MS, weekdayOf } from './vietnameseDay.ts'

const MINUTE_MS = 60_000

/**
 * The times of a schedule that touch `range`, each from its own beginning to its own end.
 *
 * Each day's window is a span of its own, even where it touches the next: a programme begins afresh
 * with every window.
 */
export function liveSpans(schedule: Schedule, range: Span): Span[] {
	const limits = {
		start: schedule.from === null ? -Infinity : Date.parse(schedule.from),
		end: schedule.until === null ? Infinity : Date.parse(schedule.until),
	}
	const spans =
		schedule.weekdays.length === 0 && schedule.windows.length === 0
			? [limits]
			: daysTouching(range).flatMap((day) => spansOfDay(schedule, day, limits))
	return spans.filter(({ start, end }) => start < end && start < range.end && end > range.start)
}

/** Days whose windows may reach into the range: those of it and the one before, past midnight. */
function daysTouching({ start, end }: Span): number[] {
	const first = dayNumber(start) - 1
	return Array.from({ length: dayNumber(end) - first + 1 }, (_, index) => first + index)
}

function spansOfDay({ weekdays, windows }: Schedule, number: number, limits: Span): Span[] {
	if (weekdays.length > 0 && !weekdays.includes(weekdayOf(number))) return []
	const day = dayOfNumber(number)
	const spans = windows.length === 0 ? [day] : windows.map((each) => toSpan(each, day.start))
	return spans.map(({ start, end }) => ({
		start: Math.max(start, limits.start),
		end: Math.min(end, limits.end),
	}))
}

function toSpan({ from, until }: TimeWindow, midnight: number): Span {
	const start = midnight + toMs(from)
	const end = midnight + toMs(until)
	return { start, end: end > start ? end : end + DAY_MS }
}

/** `09:30` as milliseconds after midnight. */
function toMs(time: string): number {
	const [hours, minutes] = time.split(':')
	return (Number(hours) * 60 + Number(minutes)) * MINUTE_MS
}
