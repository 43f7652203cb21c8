import { fromTextLetters } from './textLetters.ts'
import type { EntryTable } from '#site/edition/entryTable.ts'
import type { FoundArticle } from '#site/search/search.ts'
import type { FoundTexts } from './foundTexts.ts'
import { excerptOf } from './excerptOf.ts'
import { foundWordsIn } from './foundWords.ts'
import { markWords } from './markWords.ts'
import { toTextQuery, type TextQuery } from './textQuery.ts'

const RESULTS_PER_PAGE = 10

/** What a browser without scripts asks: the words as they were typed, and the page of results. */
export interface TextQuestion {
	typed: string
	page: number
}

/** The page of results that answers the question; the nearest one there is. */
export function searchTexts(entries: EntryTable, { typed, page }: TextQuestion): FoundTexts {
	const query = toTextQuery(typed)
	const { count, ids } = entries.texts.find(query)
	const pages = Math.max(1, Math.ceil(ids.length / RESULTS_PER_PAGE))
	const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
	const from = (shown - 1) * RESULTS_PER_PAGE
	const articles = ids
		.slice(from, from + RESULTS_PER_PAGE)
		.flatMap((id) => toFoundArticle(entries, id, query) ?? [])
	return { text: query.text, count, page: shown, pages, articles }
}

function toFoundArticle(
	entries: EntryTable,
	id: string,
	query: TextQuery,
): FoundArticle | undefined {
	const piece = entries.findable(id)
	if (!piece) return undefined
	const { kind, path, headline, publishedAt } = piece
	const section = piece.section ? entries.kept('section', piece.section)?.name : undefined
	const unit = piece.unit ? entries.kept('unit', piece.unit)?.shortName : undefined
	const text = fromTextLetters(entries.texts.text(id))
	const placeOf = foundWordsIn(`${headline}\n${text}`, query)
	return {
		path,
		kind,
		headline,
		publishedAt,
		...(section && { section }),
		...(unit && { unit }),
		headlineParts: markWords(headline, placeOf),
		...excerptOf(text, placeOf),
	}
}
