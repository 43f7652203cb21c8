import { isLive, type Turn } from './loop.ts'
import type { Slot } from './slot.ts'
import type { Span } from './span.ts'
import { stretchLastStill, type Played } from './stretchLastStill.ts'

/** Milliseconds. What would be gone sooner is not begun: nobody could read it. */
const SHORTEST_MS = 3_000

/** How far a loop has come. */
export interface Place {
	/** Whose turn it is. */
	next: number
	/** Whose turn came when too little time was left; they go first as soon as they fit. */
	owed: readonly number[]
}

/**
 * What a loop plays from `start` up to `end`, without a gap, and how far it has come then.
 *
 * At the end a slide that fits is preferred to one that would be cut; what is left is given to the
 * last slide that stands still.
 */
export function playSegment(
	loop: readonly Turn[],
	from: Place,
	segment: Span,
): { slots: Slot[]; place: Place } {
	let played: Played[] = []
	let place = from
	const beginnings = loop
		.flatMap(({ spans }) => spans.map(({ start }) => start))
		.filter((start) => start > segment.start && start < segment.end)
	for (let now = segment.start; now < segment.end; now = played.at(-1)?.end ?? segment.end) {
		const found = nextThatFits(loop, place, now, segment)
		if (found) {
			played.push({ turn: found.turn, start: now, end: found.end })
			place = found.place
		} else {
			const rest = { start: now, end: nextBeginning(beginnings, now, segment.end) }
			played = stretchLastStill(played, rest) ?? [...played, cutStill(loop, place, rest) ?? rest]
		}
	}
	return { slots: played.map(toSlot), place }
}

interface Found {
	turn: Turn
	end: number
	place: Place
}

function nextThatFits(
	loop: readonly Turn[],
	{ next, owed }: Place,
	now: number,
	segment: Span,
): Found | undefined {
	for (const index of owed) {
		const turn = loop[index]
		const end = turn && endOf(turn, now, segment)
		if (turn === undefined || end === undefined) continue
		return { turn, end, place: { next, owed: owed.filter((each) => each !== index) } }
	}
	const passed: number[] = []
	for (let step = 0; step < loop.length; step++) {
		const index = (next + step) % loop.length
		const turn = loop[index]
		if (!turn || !isLive(turn, now)) continue
		const end = endOf(turn, now, segment)
		if (end === undefined) passed.push(index)
		else {
			const place = { next: (index + 1) % loop.length, owed: withPassed(owed, passed) }
			return { turn, end, place }
		}
	}
	return undefined
}

function withPassed(owed: readonly number[], passed: readonly number[]): readonly number[] {
	const more = passed.filter((index) => !owed.includes(index))
	return more.length === 0 ? owed : [...owed, ...more]
}

/** Where the slide would end when it came on now; undefined if it may not or does not fit. */
function endOf(turn: Turn, now: number, segment: Span): number | undefined {
	if (!isLive(turn, now)) return undefined
	const longest = segment.end - segment.start
	const end = now + (turn.isStill ? Math.min(turn.length, longest) : turn.length)
	if (end > segment.end) return undefined
	if (end <= turn.until) return end
	return turn.isStill && turn.until - now >= SHORTEST_MS ? turn.until : undefined
}

/** When the next slide may come on that may not now, at most `end`. */
function nextBeginning(beginnings: readonly number[], now: number, end: number): number {
	return Math.min(end, ...beginnings.filter((start) => start > now))
}

/** A slide that stands still and has too little time is still better than none. */
function cutStill(loop: readonly Turn[], { next }: Place, rest: Span): Played | undefined {
	const inOrder = [...loop.slice(next), ...loop.slice(0, next)]
	const enough = Math.min(rest.end, rest.start + SHORTEST_MS)
	const turn = inOrder.find(
		(each) => each.isStill && isLive(each, rest.start) && each.until >= enough,
	)
	return turn && { turn, start: rest.start, end: Math.min(rest.end, turn.until) }
}

function toSlot({ turn, start, end }: Played): Slot {
	return { start, end, slide: turn?.slide, programme: turn?.programme }
}
