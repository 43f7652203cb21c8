import type { Span } from './span.ts'

/** Milliseconds. Việt Nam has no summer time: all its days are as long. */
export const DAY_MS = 24 * 3_600_000

const OFFSET_MS = 7 * 3_600_000

/** A day of the week, 1 (Monday) to 7 (Sunday), on 01/01/1970: a Thursday. */
const FIRST_WEEKDAY = 4

/** The number of the Vietnamese day that `at` (milliseconds since 1970) lies in. */
export function dayNumber(at: number): number {
	return Math.floor((at + OFFSET_MS) / DAY_MS)
}

/** The Vietnamese day of that number, from midnight to midnight. */
export function dayOfNumber(number: number): Span {
	const start = number * DAY_MS - OFFSET_MS
	return { start, end: start + DAY_MS }
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(number: number): number {
	return ((((number + FIRST_WEEKDAY - 1) % 7) + 7) % 7) + 1
}
