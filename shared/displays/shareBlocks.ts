import { byPrecedence } from './byPrecedence.ts'
import { pagesOf } from './pagesOf.ts'
import type { PreparedProgramme } from './preparedProgramme.ts'
import type { Span } from './span.ts'
import { spansWithout } from './spansWithout.ts'

const MINUTE_MS = 60_000

/** A part of a programme's guaranteed minutes, and when it plays. */
export interface ShareBlock extends Span {
	prepared: PreparedProgramme
	/** How many blocks the programme could have had since 1970. */
	number: number
}

/**
 * The blocks of all programmes with guaranteed minutes in an hour, where `taken` leaves room.
 *
 * A block comes at its own minute, later where that is taken, and earlier where nothing later is
 * free. One for which no time is free is left out.
 */
export function shareBlocks(
	prepared: readonly PreparedProgramme[],
	hour: Span,
	taken: readonly Span[],
): ShareBlock[] {
	const blocks: ShareBlock[] = []
	const shares = prepared.filter(
		({ programme }) => programme.kind === 'share' && programme.minutesPerHour > 0,
	)
	for (const share of shares.toSorted((one, other) =>
		byPrecedence(one.programme, other.programme),
	)) {
		const { timesPerHour } = share.programme
		const hourNumber = Math.floor(hour.start / (hour.end - hour.start))
		for (let turn = 0; turn < timesPerHour; turn++) {
			const start = startOf(share, turn, hour, [...taken, ...blocks])
			if (start === undefined) continue
			const number = hourNumber * timesPerHour + turn
			blocks.push({ prepared: share, number, start, end: start + lengthOf(share) })
		}
	}
	return blocks
}

function startOf(
	share: PreparedProgramme,
	turn: number,
	hour: Span,
	taken: readonly Span[],
): number | undefined {
	const length = lengthOf(share)
	const nominal = hour.start + (turn * (hour.end - hour.start)) / share.programme.timesPerHour
	const free = share.spans
		.flatMap((span) => spansWithout(span, taken))
		.flatMap((span) => spansWithout(span, outside(hour)))
		.toSorted((one, other) => one.start - other.start)
	const startFrom = (earliest: number) =>
		free
			.map(({ start, end }) => ({ start: Math.max(start, earliest), end }))
			.find(
				({ start, end }) => start + length <= end && pagesOf(share.loop, start, length).length > 0,
			)?.start
	return startFrom(nominal) ?? startFrom(hour.start)
}

/** Whole seconds: the hour divides by every allowed number of blocks. */
function lengthOf({ programme }: PreparedProgramme): number {
	return (programme.minutesPerHour * MINUTE_MS) / programme.timesPerHour
}

function outside({ start, end }: Span): Span[] {
	return [
		{ start: -Infinity, end: start },
		{ start: end, end: Infinity },
	]
}
