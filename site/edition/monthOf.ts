/** Milliseconds that Vietnam's clocks are ahead of UTC, in every season. */
const AHEAD_MS = 7 * 60 * 60 * 1000

/** The month of an instant (milliseconds since 1970) by Vietnam's clocks, such as `2022-06`. */
export function monthOf(time: number): string {
	return new Date(time + AHEAD_MS).toISOString().slice(0, 7)
}
