import { fold } from '#shared/fold.ts'
import { fromSearchText } from '#shared/search/searchText.ts'
import { wordsIn } from '#shared/search/searchWord.ts'
import { toVocabularyFile, type KnownWord } from '#shared/search/vocabulary.ts'
import type { SearchRecord } from './searchRecord.ts'

/** More texts than this have so many words that those of a single text can be left out. */
const MANY = 1_000

/** What readers load for a suggestion stays below 30 kB. */
const MOST = 6_000

/** The words of the records, as the file that suggestions are made from. */
export function toSearchVocabulary(records: readonly SearchRecord[]): string {
	const counts = new Map<string, number>()
	for (const { content } of records) {
		const words = wordsIn(fromSearchText(content)).filter(({ typed }) => /^\p{L}{2,}$/u.test(typed))
		for (const typed of new Set(words.map(({ typed }) => typed))) {
			counts.set(typed, (counts.get(typed) ?? 0) + 1)
		}
	}
	const words = new Map<string, KnownWord & { most: number }>()
	for (const [typed, count] of counts) {
		const folded = fold(typed)
		const former = words.get(folded)
		const isCommoner = !former || count > former.most
		words.set(folded, {
			folded,
			typed: isCommoner ? typed : former.typed,
			most: isCommoner ? count : former.most,
			count: count + (former?.count ?? 0),
		})
	}
	const least = records.length > MANY ? 2 : 1
	const common = [...words.values()]
		.filter(({ count }) => count >= least)
		.sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1))
	return toVocabularyFile(common.slice(0, MOST))
}
