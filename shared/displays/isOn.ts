import { liveSpans } from './liveSpans.ts'
import type { Schedule } from './schedule.ts'

/** Whether something with this schedule may play at `now`. */
export function isOn(schedule: Schedule, now: Date): boolean {
	const at = now.getTime()
	return liveSpans(schedule, { start: at, end: at + 1 }).length > 0
}
