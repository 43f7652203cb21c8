import type { TimeWindow } from '#shared/displays/schedule.ts'

/** What a programme is guaranteed of every hour in which it is on. */
export interface Guarantee {
	name: string
	minutes: number
	/** 1 (Monday) to 7 (Sunday); none stands for all. */
	weekdays: readonly number[]
	/** None stands for the whole day. */
	windows: readonly TimeWindow[]
}

const DAYS = [1, 2, 3, 4, 5, 6, 7]

/**
 * Those of the others that are on together with `own` at the moment of the week when the most is
 * guaranteed, itself left out.
 */
export function fullestBeside(own: Guarantee, others: readonly Guarantee[]): Guarantee[] {
	const times = [own, ...others].flatMap(({ windows }) =>
		windows.flatMap(({ from, until }) => [from, until]),
	)
	let fullest: Guarantee[] = []
	for (const weekday of DAYS) {
		for (const time of new Set(['00:00', ...times])) {
			if (!isOnAt(own, weekday, time)) continue
			const beside = others.filter((other) => isOnAt(other, weekday, time))
			if (minutesOf(beside) > minutesOf(fullest)) fullest = beside
		}
	}
	return fullest
}

/** What all of them are guaranteed together. */
export function minutesOf(guarantees: readonly Guarantee[]): number {
	return guarantees.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Times such as `07:30` sort as they follow each other. */
function isOnAt({ weekdays, windows }: Guarantee, weekday: number, time: string): boolean {
	const isDay = (day: number) => weekdays.length === 0 || weekdays.includes(day)
	if (windows.length === 0) return isDay(weekday)
	return windows.some(({ from, until }) => {
		if (from < until) return isDay(weekday) && from <= time && time < until
		const dayBefore = weekday === 1 ? 7 : weekday - 1
		return (isDay(weekday) && from <= time) || (isDay(dayBefore) && time < until)
	})
}
