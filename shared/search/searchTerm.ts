import { toSearchText } from './searchText.ts'
import type { SearchWord } from './searchWord.ts'

/** What the search engine is asked for whole words. */
export function toSearchTerm(words: readonly SearchWord[]): string {
	return words.map(({ typed }) => toSearchText(typed)).join(' ')
}

/** The same while the last word is still being typed: any word that begins so will do. */
export function toOpenSearchTerm(words: readonly SearchWord[]): string {
	return toSearchTerm(words).slice(0, -1)
}
