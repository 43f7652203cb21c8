import type { ShownType } from '#shared/displays/programme.ts'
import type { Shelf } from './addresses.ts'
import type { PiecesOf } from './edition.ts'
import type { EntryTable } from './entryTable.ts'
import { toListKey } from './lists.ts'
import { newestOf } from './newestOf.ts'
import { comparePieces, type PieceFacts } from './pieceFacts.ts'

/** Which pieces are meant. */
interface Wanted {
	of: PiecesOf
	section: string | null
}

/** Ids of the newest `count` things of a type that displays can show, newest first. */
export function newestShown(
	{ pieces, entries }: Shelf,
	type: ShownType,
	{ of, section }: Wanted,
	count: number,
): string[] {
	const isTheirs = ownersOf(entries, of)
	if (type === 'banner' || type === 'slogan') {
		const theirs = entries.allKept(type).filter(({ unit }) => isTheirs(unit))
		return newestOf<{ id: string; publishedAt: string }>(theirs)
			.slice(0, count)
			.map(({ id }) => id)
	}
	const isWanted = (piece: PieceFacts) =>
		isTheirs(piece.unit) && (section === null || piece.section === section)
	const lists = type === 'article' ? listsOf(entries, of, section) : [type]
	return lists
		.flatMap((key) => newestIn(pieces.list(key), isWanted, count))
		.sort(comparePieces)
		.slice(-count)
		.map(({ id }) => id)
		.reverse()
}

/** Lists of articles that hold all that is wanted, no article twice, the shorter where there is a choice. */
function listsOf(entries: EntryTable, of: PiecesOf, section: string | null): string[] {
	const all = section === null ? 'all' : toListKey({ kind: 'section', id: section })
	if (of === 'all') return [all]
	if ('unit' in of) return [of.unit === null ? all : toListKey({ kind: 'unit', id: of.unit })]
	const isTheirs = ownersOf(entries, of)
	const units = entries.allKept('unit').filter(({ id }) => isTheirs(id))
	return units.map(({ id }) => toListKey({ kind: 'unit', id }))
}

function newestIn(
	list: readonly PieceFacts[],
	isWanted: (piece: PieceFacts) => boolean,
	count: number,
): PieceFacts[] {
	const found: PieceFacts[] = []
	for (let at = list.length - 1; at >= 0 && found.length < count; at--) {
		const piece = list[at]
		if (piece && isWanted(piece)) found.push(piece)
	}
	return found
}

/** Tells whether something of a unit, or of the head, is theirs. */
function ownersOf(entries: EntryTable, of: PiecesOf): (unit: string | null) => boolean {
	if (of === 'all') return () => true
	if ('unit' in of) return (unit) => unit === of.unit
	const known = new Map<string, boolean>()
	const isBelow = (unit: string | null): boolean => {
		if (unit === null) return false
		const before = known.get(unit)
		if (before !== undefined) return before
		// Should somebody have put two units below each other, the way up ends here.
		known.set(unit, unit === of.branch)
		const found = unit === of.branch || isBelow(entries.kept('unit', unit)?.parent ?? null)
		known.set(unit, found)
		return found
	}
	return isBelow
}
