import type { PublishedNotice } from '#shared/displays/notice.ts'
import type { DisplayPlace } from './edition.ts'
import type { EntryTable } from './entryTable.ts'
import { reaches } from './reaches.ts'

/** Ids of the programmes that reach a display, in order. */
export function programmesOn(entries: EntryTable, display: DisplayPlace): string[] {
	const units = unitsAround(entries, display.unit)
	return entries
		.allKept('programme')
		.filter((programme) => reaches(programme, display, units))
		.map(({ id }) => id)
}

/** The urgent notices for a unit, those for everybody among them, the newest first. */
export function noticesOn(entries: EntryTable, unit: string | null): PublishedNotice[] {
	const around = unitsAround(entries, unit)
	return entries
		.allKept('notice')
		.filter(({ units }) => units.length === 0 || units.some((each) => around.includes(each)))
		.sort((a, b) => Date.parse(b.from) - Date.parse(a.from) || (a.id < b.id ? -1 : 1))
}

/** The unit and all units above it. */
function unitsAround(entries: EntryTable, unit: string | null): string[] {
	const found: string[] = []
	for (let next = unit; next !== null && !found.includes(next);) {
		found.push(next)
		next = entries.kept('unit', next)?.parent ?? null
	}
	return found
}
