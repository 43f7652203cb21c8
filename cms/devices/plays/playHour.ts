import type { Play } from '#shared/displays/report.ts'

/** Plays kept of one hour: one in two seconds, which nobody could read. A forger fills no disk. */
export const PLAYS_PER_HOUR = 1_800

/** Milliseconds: two devices of a display show a slide together, and it does not come twice in a second. */
const SAME_MS = 1_000

/**
 * What was on a display within an hour, as it is stored.
 *
 * What plays again and again is told once, so that a day of a display takes some 100 kB.
 */
interface StoredHour {
	/** Slide, type, id, programme, name. */
	items: [string, string, string, string, string][]
	/** Milliseconds since the hour began, seconds on screen, place among the items. */
	plays: [number, number, number][]
}

/** The plays of the hour together with those that are new; undefined when none is new. */
export function mergePlays(
	stored: string | undefined,
	plays: readonly Play[],
	hour: number,
): string | undefined {
	const merged: StoredHour = stored === undefined ? { items: [], plays: [] } : read(stored)
	const places = new Map(merged.items.map((item, place) => [item.join('\n'), place]))
	const known = new KnownStarts()
	for (const [start, , place] of merged.plays) known.add(merged.items[place]?.[0] ?? '', start)
	const before = merged.plays.length
	for (const play of plays) {
		const start = Date.parse(play.start) - hour
		if (merged.plays.length >= PLAYS_PER_HOUR || known.has(play.slide, start)) continue
		known.add(play.slide, start)
		merged.plays.push([start, Math.round(play.seconds * 10) / 10, placeOf(play)])
	}
	if (merged.plays.length === before) return undefined
	merged.plays.sort(([a], [b]) => a - b)
	return JSON.stringify(merged)

	function placeOf({ slide, type, id, programme, name = '' }: Play): number {
		const item: StoredHour['items'][number] = [slide, type, id, programme, name]
		const key = item.join('\n')
		const place = places.get(key)
		if (place !== undefined) return place
		places.set(key, merged.items.length)
		return merged.items.push(item) - 1
	}
}

/** The plays of an hour that begins at `hour`, in order. */
export function playsIn(stored: string, hour: number): (Play & { name: string })[] {
	const { items, plays } = read(stored)
	return plays.flatMap(([start, seconds, place]) => {
		const item = items[place]
		if (!item) return []
		const [slide, type, id, programme, name] = item
		const at = new Date(hour + start).toISOString()
		return [{ slide, type, id, programme, name, start: at, seconds }]
	})
}

/** How often and how long an item was on. */
export interface PlaySum {
	type: string
	id: string
	name: string
	plays: number
	seconds: number
}

/**
 * How often and how long each item was on within an hour.
 *
 * A week of two hundred displays is 30,000 hours, too many to draw up play by play.
 */
export function sumsIn(stored: string): PlaySum[] {
	const { items, plays } = read(stored)
	const sums = items.map(([, type, id, , name]) => ({ type, id, name, plays: 0, seconds: 0 }))
	for (const [, seconds, place] of plays) {
		const sum = sums[place]
		if (!sum) continue
		sum.plays++
		sum.seconds += seconds
	}
	return sums
}

/** When slides came on, to tell a play that is known from a new one. */
class KnownStarts {
	private readonly starts = new Map<string, number[]>()

	add(slide: string, start: number): void {
		const starts = this.starts.get(slide)
		if (starts) starts.push(start)
		else this.starts.set(slide, [start])
	}

	has(slide: string, start: number): boolean {
		return (this.starts.get(slide) ?? []).some((known) => Math.abs(known - start) < SAME_MS)
	}
}

/** Only `mergePlays` writes what is read here. */
function read(stored: string): StoredHour {
	return JSON.parse(stored) as StoredHour
}
