/** Milliseconds. Nobody sees or hears two screens that differ by less. */
const TOLERANCE_MS = 150

/** Milliseconds. Once begun, a correction goes on until the film is as near as this. */
const NEAR_MS = 30

/** Milliseconds. To run after more than this would take too long. */
const FAR_MS = 3_000

/** By how much a film runs faster or slower while it is corrected. */
const CHANGE = 0.05

/** How fast a film has to run that is `behind` by so many milliseconds; `seek` where that would take too long. */
export function filmRate(behind: number, rate: number): number | 'seek' {
	const off = Math.abs(behind)
	if (off > FAR_MS) return 'seek'
	if (off <= NEAR_MS || (rate === 1 && off <= TOLERANCE_MS)) return 1
	return behind > 0 ? 1 + CHANGE : 1 - CHANGE
}
