import { hash } from 'node:crypto'
import { toYearText } from '#shared/dates.ts'
import { toRecordText } from '#shared/search/recordText.ts'
import { toResultAddress } from '#shared/search/resultAddress.ts'
import { toSearchText } from '#shared/search/searchText.ts'
import type { EntryTable } from '#site/edition/entryTable.ts'
import type { Findable } from '#site/search/findable.ts'

/** A piece as the search engine is given it. */
export interface SearchRecord {
	/** Names this version of this piece. */
	key: string
	url: string
	content: string
	meta: { title: string }
	filters: Record<string, string[]>
	sort: { date: string }
}

/** The search record of a piece, with the names its references have now. */
export function toSearchRecord(piece: Findable, entries: EntryTable): SearchRecord {
	return toRecord(piece, entries, [piece.text])
}

/** The same without the text; its key is that of the whole record. */
export function toLeadRecord(piece: Findable, entries: EntryTable): SearchRecord {
	const { key, url } = toSearchRecord(piece, entries)
	return { ...toRecord(piece, entries, []), key, url }
}

function toRecord(piece: Findable, entries: EntryTable, further: readonly string[]): SearchRecord {
	const { id, kind, path, headline, standfirst, byline, publishedAt } = piece
	const unit = piece.unit ? entries.kept('unit', piece.unit)?.shortName : undefined
	const section = piece.section ? entries.kept('section', piece.section)?.name : undefined
	const authors = byline.flatMap((name) =>
		'penName' in name ? [name.penName] : (entries.kept('person', name.person)?.name ?? []),
	)
	const record = {
		content: toRecordText([headline, standfirst, ...further]),
		meta: { title: toSearchText(headline) },
		filters: {
			...(section && { section: [section] }),
			...(unit && { unit: [unit] }),
			type: [kind],
			...(authors.length && { author: authors }),
			year: [toYearText(publishedAt)],
		},
		sort: { date: publishedAt },
	}
	const fingerprint = hash('sha1', JSON.stringify([path, record])).slice(0, 10)
	const key = `${id}.${fingerprint}`
	const url = toResultAddress({ path, key, publishedAt })
	return { key, url, ...record }
}
