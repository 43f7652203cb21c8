/** Windows so wide that `styles/base.css` makes everything larger, and how much: both sides must agree. */
const growth = [
	{ from: 150, times: 1.375 },
	{ from: 120, times: 1.1875 },
	{ from: 64, times: 1 },
]

/**
 * The `sizes` of a picture that is `rem` wide where a page has all its columns, and as wide as `below` says on
 * narrower windows.
 *
 * In `sizes` a rem is always the reader's own letter, whatever the page makes of it.
 */
export function toSizes(rem: number, below: string): string {
	const wide = growth.map(({ from, times }) => `(min-width: ${from}rem) ${round(rem * times)}rem`)
	return [...wide, below].join(', ')
}

function round(rem: number): number {
	return Math.round(rem * 10) / 10
}
