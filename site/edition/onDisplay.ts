import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { PublishedNotice } from '#shared/displays/notice.ts'
import type { EntryTable } from './entryTable.ts'
import { reaches } from './reaches.ts'

/** Ids of the programmes that reach a display, in order; none for one that is not there. */
export function programmesOn(entries: EntryTable, id: string): string[] {
	const display = entries.kept('display', id)
	if (!display) return []
	const above = unitsAround(entries, display)
	return entries
		.allKept('programme')
		.filter((programme) => reaches(programme, display, above))
		.map((programme) => programme.id)
}

/** The urgent notices for a display's branch, or for everybody, the newest first. */
export function noticesOn(entries: EntryTable, id: string): PublishedNotice[] {
	const display = entries.kept('display', id)
	if (!display) return []
	const above = unitsAround(entries, display)
	const notices = entries
		.allKept('notice')
		.filter(({ units }) => units.length === 0 || units.some((unit) => above.includes(unit)))
	return notices.sort((a, b) => Date.parse(b.from) - Date.parse(a.from) || (a.id < b.id ? -1 : 1))
}

/** The display's unit and all units above it. */
function unitsAround(entries: EntryTable, { unit }: PublishedDisplay): string[] {
	const found: string[] = []
	for (let next = unit; next !== null && !found.includes(next);) {
		found.push(next)
		next = entries.kept('unit', next)?.parent ?? null
	}
	return found
}
