/** Pixels; `styles/displays.css` draws the display as much larger on every side. */
const FAR = 4
const MINUTE_MS = 60_000

/** Where the display stands in each of some minutes: round in a square, a step of 4 pixels at a time. */
const places = [
	[0, 0],
	[FAR, 0],
	[FAR, FAR],
	[0, FAR],
	[-FAR, FAR],
	[-FAR, 0],
	[-FAR, -FAR],
	[0, -FAR],
	[FAR, -FAR],
] as const

/**
 * How far the whole picture is moved at `now`, as a CSS `translate`.
 *
 * What stands still for months, like the logo, would burn into the screen; nobody sees four pixels a minute.
 */
export function shiftAt(now: Date): string {
	const minute = Math.floor(now.getTime() / MINUTE_MS)
	const [x, y] = places[minute % places.length] ?? places[0]
	return `${x}px ${y}px`
}
