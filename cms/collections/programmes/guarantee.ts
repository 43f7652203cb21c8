import { isOn } from '#shared/displays/isOn.ts'
import { always, type Schedule } from '#shared/displays/schedule.ts'

/** What a programme is guaranteed of every hour in which it is on. */
export interface Guarantee extends Pick<Schedule, 'weekdays' | 'windows'> {
	name: string
	minutes: number
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

/** In a week like any other: 01/01/2024 was a Monday. */
function isOnAt({ weekdays, windows }: Guarantee, weekday: number, time: string): boolean {
	return isOn({ ...always, weekdays, windows }, new Date(`2024-01-0${weekday}T${time}:00+07:00`))
}
