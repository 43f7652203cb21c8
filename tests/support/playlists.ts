import { hourAt, HOUR_MS } from '#shared/displays/hourAt.ts'
import type { Playlist, PlaylistProgramme, Slide } from '#shared/displays/playlist.ts'
import { always, type Schedule } from '#shared/displays/schedule.ts'
import { toTimeText } from '#shared/dates.ts'

/** Milliseconds since 1970 of a Vietnamese time such as `2026-11-23 09:30`, a Monday. */
export function vietnamese(time: string): number {
	return Date.parse(`${time.replace(' ', 'T')}+07:00`)
}

/** A schedule with limits in Vietnamese time. */
export function aSchedule(limits: Partial<Schedule>): Schedule {
	const toIso = (time: string | null | undefined) =>
		time ? new Date(vietnamese(time)).toISOString() : null
	return { ...always, ...limits, from: toIso(limits.from), until: toIso(limits.until) }
}

/** A slogan that stays for ten seconds. */
export function aStill(
	id: string,
	changes: Partial<Pick<Slide, 'seconds' | 'schedule'>> = {},
): Slide {
	return {
		...{ id, name: id, source: { type: 'slogan', id }, kind: 'slogan', text: id },
		...{ seconds: 10, schedule: always, ...changes },
	}
}

/** A clip of thirty seconds. */
export function aClip(
	id: string,
	changes: Partial<Pick<Slide, 'seconds' | 'schedule'>> = {},
): Extract<Slide, { kind: 'clip' }> {
	const file = {
		...{ url: `/media/${id}.mp4`, size: 1, sha256: 'a'.repeat(64), mimeType: 'video/mp4' },
		...{ width: null, height: null },
	}
	return {
		...{ id, name: id, source: { type: 'clip', id }, kind: 'clip', file, captions: null },
		...{ seconds: 30, schedule: always, ...changes },
	}
}

/** A programme of the corporation that fills what is left, with two slogans named after it. */
export function aProgramme(
	id: string,
	changes: Partial<PlaylistProgramme> = {},
): PlaylistProgramme {
	return {
		...{ id, name: id, unit: 'TCT', depth: 0, kind: 'fill', minutesPerHour: 0, timesPerHour: 1 },
		...{ priority: 0, schedule: always, slides: [aStill(`${id}1`), aStill(`${id}2`)] },
		...changes,
	}
}

/** What a display in a lobby plays. */
export function aPlaylist(...programmes: PlaylistProgramme[]): Playlist {
	const display = {
		...{ id: 'sanh', slug: 'sanh', name: 'Sảnh', place: '', orientation: 'landscape', zones: [] },
		...{ sound: false, quietHours: null, leaseHours: 24 },
	} satisfies Playlist['display']
	const identity = { name: 'Tổng công ty', shortName: 'TCT', logo: null }
	return { version: 'v1', display, identity, programmes, ticker: [], notices: [] }
}

/** Who plays when in an hour, such as `09:00–09:05 tapDoan`; neighbours of one programme are one. */
export function coursesIn(playlist: Playlist, hour: string): string[] {
	const courses: { start: number; end: number; programme: string }[] = []
	for (const { start, end, programme = '–' } of slotsIn(playlist, hour)) {
		const last = courses.at(-1)
		if (last?.programme === programme) last.end = end
		else courses.push({ start, end, programme })
	}
	return courses.map(({ start, end, programme }) => `${clock(start)}–${clock(end)} ${programme}`)
}

/** The slides in an hour and how many seconds each is on, such as `tin1 10`; `–` where none is. */
export function slidesIn(playlist: Playlist, hour: string): string[] {
	return slotsIn(playlist, hour).map(
		({ start, end, slide }) => `${slide?.id ?? '–'} ${(end - start) / 1_000}`,
	)
}

/** The slots of the hour that begins at a Vietnamese time. */
export function slotsIn(playlist: Playlist, hour: string) {
	return hourAt(playlist, vietnamese(hour))
}

/** Slots of so many hours in a row; one that reaches over from an hour to the next is there once. */
export function slotsFrom(playlist: Playlist, hour: string, hours: number) {
	const first = vietnamese(hour)
	return Array.from({ length: hours }, (_, index) => first + index * HOUR_MS).flatMap((each) =>
		hourAt(playlist, each).filter(({ start }) => start >= each || each === first),
	)
}

function clock(at: number): string {
	const time = toTimeText(new Date(at).toISOString())
	const seconds = (at / 1_000) % 60
	return seconds === 0 ? time : `${time}:${String(seconds).padStart(2, '0')}`
}
