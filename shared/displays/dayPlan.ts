import { fixedRuns, type FixedRun } from './fixedRuns.ts'
import type { Playlist } from './playlist.ts'
import { toPreparedProgramme, type PreparedProgramme } from './preparedProgramme.ts'
import { dayOfNumber, DAY_MS } from './vietnameseDay.ts'

/** Milliseconds on both sides of a day: a window that reaches into it, and one that reaches into that. */
const AROUND_MS = 3 * DAY_MS

/** What of a playlist is the same for all hours of a day. */
export interface DayPlan {
	prepared: PreparedProgramme[]
	runs: FixedRun[]
}

/** The plan for the Vietnamese day of that number. */
export function toDayPlan({ programmes }: Playlist, number: number): DayPlan {
	const day = dayOfNumber(number)
	const around = { start: day.start - AROUND_MS, end: day.end + AROUND_MS }
	const prepared = programmes.map((programme) => toPreparedProgramme(programme, around))
	return { prepared, runs: fixedRuns(prepared, day, around) }
}
