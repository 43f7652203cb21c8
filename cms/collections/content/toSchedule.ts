import type { Schedule } from '#shared/displays/schedule.ts'
import { toTimeWindows } from './timeWindows.ts'

/** The times that people entered, as a schedule; what cannot be read does not limit it. */
export function toSchedule(times: {
	from?: string | null | undefined
	until?: string | null | undefined
	weekdays?: string[] | null | undefined
	windows?: string | null | undefined
}): Schedule {
	return {
		from: times.from ?? null,
		until: times.until ?? null,
		weekdays: (times.weekdays ?? []).map(Number),
		windows: toTimeWindows(times.windows) ?? [],
	}
}
