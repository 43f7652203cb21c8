import type { Turn } from './loop.ts'
import type { Span } from './span.ts'

/** A turn as it was taken; without one, nothing played. */
export interface Played extends Span {
	turn?: Turn
}

/**
 * The same slides up to the end of `rest`, the last that stands still longer by what is left.
 *
 * What comes after it moves; undefined where that, or staying on, would break a slide's own times.
 */
export function stretchLastStill(played: readonly Played[], rest: Span): Played[] | undefined {
	const by = rest.end - rest.start
	for (let index = played.length - 1; index >= 0; index--) {
		const each = played[index]
		if (!each?.turn) return undefined
		if (each.turn.isStill) {
			if (!mayBeOn(each.turn, { start: each.end - 1, end: each.end + by })) return undefined
			const stretched = { ...each, end: each.end + by }
			const moved = played.slice(index + 1).map((later) => movedBy(later, by))
			return [...played.slice(0, index), stretched, ...moved]
		}
		if (!mayBeOn(each.turn, { start: each.start + by, end: each.start + by + 1 })) return undefined
		if (each.end + by > each.turn.until) return undefined
	}
	return undefined
}

function movedBy({ turn, start, end }: Played, by: number): Played {
	return { turn, start: start + by, end: end + by }
}

function mayBeOn({ spans }: Turn, { start, end }: Span): boolean {
	return spans.some((span) => span.start <= start && end <= span.end)
}
