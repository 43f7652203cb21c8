const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

/** A length of time in its largest unit that says enough: `45 phút`, `30 giờ`, `3 ngày`. */
export function durationText(milliseconds: number): string {
	const minutes = Math.max(1, Math.floor(milliseconds / MINUTE_MS))
	if (minutes < HOUR_MINUTES) return `${minutes} phút`
	if (minutes < 2 * DAY_MINUTES) return `${Math.floor(minutes / HOUR_MINUTES)} giờ`
	return `${Math.floor(minutes / DAY_MINUTES)} ngày`
}
