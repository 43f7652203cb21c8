import type { PreparedProgramme } from './preparedProgramme.ts'
import type { Span } from './span.ts'

/** A stretch of time with the programmes whose loops fill it. */
export interface FillTurn extends Span {
	programmes: PreparedProgramme[]
}

/** Who fills each of the free spans: nobody where no programme may play. */
export function fillTurns(
	prepared: readonly PreparedProgramme[],
	free: readonly Span[],
): FillTurn[] {
	const fills = prepared.filter(({ programme }) => programme.kind === 'fill')
	const changes = fills.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]))
	return free.flatMap(({ start, end }) => {
		const inside = new Set(changes.filter((at) => start < at && at < end))
		const edges = [start, ...[...inside].sort((one, other) => one - other), end]
		const turns: FillTurn[] = []
		for (const [index, from] of edges.slice(0, -1).entries()) {
			const programmes = fillingAt(fills, from)
			const last = turns.at(-1)
			const until = edges[index + 1] ?? end
			if (last && areSame(last.programmes, programmes)) last.end = until
			else turns.push({ start: from, end: until, programmes })
		}
		return turns
	})
}

/**
 * The programmes of the nearest unit that has any, of these those with the highest priority.
 *
 * The units whose programmes reach a display lie above each other, so the deepest is the nearest.
 */
function fillingAt(fills: readonly PreparedProgramme[], at: number): PreparedProgramme[] {
	const live = fills.filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
	const depth = Math.max(...live.map(({ programme }) => programme.depth))
	const nearest = live.filter(({ programme }) => programme.depth === depth)
	const priority = Math.max(...nearest.map(({ programme }) => programme.priority))
	return nearest
		.filter(({ programme }) => programme.priority === priority)
		.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function areSame(one: readonly PreparedProgramme[], other: readonly PreparedProgramme[]): boolean {
	return one.length === other.length && one.every((each, index) => each === other[index])
}

/** Unlike the order of an alphabet, that of code units is the same in every browser. */
function keyOf({ programme }: PreparedProgramme): string {
	return `${programme.name}\n${programme.id}`
}
