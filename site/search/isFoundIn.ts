import type { SearchWord } from '#shared/search/searchWord.ts'
import { wordMatches } from './wordMatches.ts'

/** Which words of an article to mark: each one asked for in the best way the article has it. */
export function isFoundIn(
	query: readonly SearchWord[],
	words: readonly SearchWord[],
): (word: SearchWord) => boolean {
	const tests = query.flatMap((asked, index) => {
		const isLast = index === query.length - 1
		const ways = wordMatches.flatMap(({ whole, begun }) => (isLast ? [whole, begun] : [whole]))
		const way = ways.find((match) => words.some((word) => match(asked, word)))
		return way ? [(word: SearchWord) => way(asked, word)] : []
	})
	return (word) => tests.some((isIt) => isIt(word))
}
