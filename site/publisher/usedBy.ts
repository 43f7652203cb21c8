import type { Entry, EntryKey } from '#shared/editions/edition.ts'

/** The files and people an entry refers to: readers have them through it and its like alone. */
export function usedBy({ type, data }: Pick<Entry, 'type' | 'data'>): EntryKey[] {
	// Type and data belong together, which TypeScript cannot follow once they are apart.
	const entry = { type, data } as Entry
	switch (entry.type) {
		case 'article':
			return [...filesOf(entry.data.media), ...peopleOf(entry.data.byline)]
		case 'clip':
		case 'infographic':
		case 'programme':
			return filesOf(entry.data.media)
		case 'banner':
			return filesOf([entry.data.picture])
		case 'identity':
			return filesOf(entry.data.logo === null ? [] : [entry.data.logo])
		case 'display':
		case 'frontPage':
		case 'media':
		case 'notice':
		case 'person':
		case 'searchAids':
		case 'section':
		case 'slogan':
		case 'tag':
		case 'unit':
			return []
	}
}

function filesOf(ids: readonly string[]): EntryKey[] {
	return ids.map((id) => ({ type: 'media', id }))
}

function peopleOf(byline: readonly ({ person: string } | { penName: string })[]): EntryKey[] {
	return byline.flatMap((name) => ('person' in name ? { type: 'person', id: name.person } : []))
}
