import { toSchedule } from '#cms/collections/content/toSchedule.ts'
import type { DisplayRules } from '#cms/payload-types.ts'
import { isOn } from '#shared/displays/isOn.ts'

/** Milliseconds that screens take in the morning until somebody has switched them all on. */
const SETTLING_MS = 15 * 60_000

/** Whether somebody is told of dark displays at `now`: working hours have begun a while ago. */
export function isWorkTime(
	{ workHours, workDays }: Pick<DisplayRules, 'workHours' | 'workDays'>,
	now: Date,
): boolean {
	const schedule = toSchedule({ weekdays: workDays, windows: workHours })
	return isOn(schedule, now) && isOn(schedule, new Date(now.getTime() - SETTLING_MS))
}
