import { liveSpans } from '#shared/displays/liveSpans.ts'
import type { Playlist, PlaylistProgramme } from '#shared/displays/playlist.ts'
import type { Span } from '#shared/displays/span.ts'
import type { Course } from './coursesOf.ts'

const MINUTE_MS = 60_000

/** Milliseconds by which a guarantee may fail unseen: between two clips the logo stands for seconds. */
const LENIENCE_MS = 15_000

/** What one programme has of an hour. */
export interface Part {
	programme: PlaylistProgramme
	/** What it is called in the bar. */
	number: number
	/** When it begins, each time. */
	starts: number[]
	/** Milliseconds in all. */
	length: number
	/** Whether it gets what it is guaranteed; undefined where nothing is guaranteed in this hour. */
	isMet: boolean | undefined
}

/** What each programme of a playlist has of an hour, also those that have nothing. */
export function partsOf(playlist: Playlist, courses: readonly Course[], hour: Span): Part[] {
	return playlist.programmes.map((programme, index) => {
		const own = courses.filter((course) => course.programme === programme.id)
		const length = own.reduce((sum, { start, end }) => sum + end - start, 0)
		const guaranteed = programme.minutesPerHour * MINUTE_MS
		const isDue = programme.kind === 'share' && liveSpans(programme.schedule, hour).length > 0
		return {
			programme,
			number: index + 1,
			starts: own.map(({ start }) => start),
			length,
			isMet: isDue ? length >= guaranteed - LENIENCE_MS : undefined,
		}
	})
}
