const DAY_MS = 24 * 60 * 60 * 1000

/** Milliseconds: Vietnam is seven hours ahead of UTC all year. */
const OFFSET_MS = 7 * 60 * 60 * 1000

/** Seven in the morning in Vietnam, `days` after today, as an ISO time. */
export function plannedTime(days: number, now: Date): string {
	const midnight = Math.floor((now.getTime() + OFFSET_MS) / DAY_MS) * DAY_MS
	return new Date(midnight + days * DAY_MS).toISOString()
}
