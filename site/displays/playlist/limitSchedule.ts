import type { Schedule } from '#shared/displays/schedule.ts'

/** The schedule, ending no later than any of `ends`. */
export function limitSchedule(
	schedule: Schedule,
	...ends: readonly (string | null | undefined)[]
): Schedule {
	const { from, weekdays, windows } = schedule
	const [until = null] = [schedule.until, ...ends]
		.filter((end) => typeof end === 'string')
		.sort((a, b) => Date.parse(a) - Date.parse(b))
	return { from, until, weekdays, windows }
}
