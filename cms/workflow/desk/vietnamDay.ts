const DAY_MS = 24 * 60 * 60 * 1000

/** Milliseconds: Vietnam is seven hours ahead of UTC all year. */
const OFFSET_MS = 7 * 60 * 60 * 1000

/** From when to when it is today in Vietnam, as ISO times; the end is no longer part of it. */
export function vietnamDay(now: Date): { from: string; until: string } {
	const from = Math.floor((now.getTime() + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS
	return { from: new Date(from).toISOString(), until: new Date(from + DAY_MS).toISOString() }
}
