/**
 * The seconds of a time in a clip as people write it, `1:25` or `1:02:05`; null when it is none.
 *
 * A number alone is seconds, since that is what a player without minutes shows.
 */
export function secondsIn(time: string | null | undefined): number | null {
	const parts = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,4})$/.exec(time?.trim() ?? '')
	if (!parts) return null
	const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
	const isClock = parts[2] !== undefined
	if (isClock && (seconds ?? 0) > 59) return null
	if (parts[1] !== undefined && (minutes ?? 0) > 59) return null
	return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
}
