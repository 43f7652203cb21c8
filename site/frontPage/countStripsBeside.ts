/** Rem: what a heading, an event, a headline of the most read and a strip take in a column. */
const [HEADING, EVENT, HEADLINE, STRIP] = [4, 6.5, 5.5, 26]

/** How many strips are about as tall together as the events and the most read that stand beside them. */
export function countStripsBeside(events: number, readMost: number): number {
	const height =
		(events ? HEADING + events * EVENT : 0) + (readMost ? HEADING + readMost * HEADLINE : 0)
	return Math.ceil(height / STRIP)
}
