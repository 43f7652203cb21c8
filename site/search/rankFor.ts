import type { SearchWord } from '#shared/search/searchWord.ts'
import { wordMatches, type WordMatch } from './wordMatches.ts'

/** More than the ranks within one way of matching. */
const STEP = 20

/**
 * How well an article answers whose words these are: the headline's, the standfirst's, the body's; 0
 * when a word asked for is missing.
 *
 * The words as they were typed come before those that are alike only without accents; then words side
 * by side and in order before words here and there; then the headline before the standfirst before the
 * body. The last word may be unfinished.
 */
export function rankFor(query: readonly SearchWord[], fields: readonly SearchWord[][]): number {
	const [same, alike, sameBegun, alikeBegun] = wordMatches
	if (!query.length || !same || !alike || !sameBegun || !alikeBegun) return 1
	const ways: [WordMatch, WordMatch][] = [
		[same, same],
		[alike, alike],
		[same, sameBegun],
		[alike, alikeBegun],
	]
	for (const [place, [whole, last]] of ways.entries()) {
		const matches = query.map((asked, index) => {
			const match = index === query.length - 1 ? last : whole
			return (word: SearchWord | undefined) => word !== undefined && match(asked, word)
		})
		const rank = rankBy(matches, fields)
		if (rank) return rank + (ways.length - place) * STEP
	}
	return 0
}

/** Whether an article that ranks so is what was asked for, and not just one that has the words somewhere. */
export function isStrong(rank: number): boolean {
	return rank % STEP >= 6
}

type Matches = ((word: SearchWord | undefined) => boolean)[]

function rankBy(matches: Matches, fields: readonly SearchWord[][]): number {
	const isPhrase = matches.length > 1
	const phrase = fields.findIndex((words) =>
		words.some((_, place) => matches.every((isIt, index) => isIt(words[place + index]))),
	)
	if (phrase === 0 && fields[0]?.length === matches.length) return 10
	if (phrase >= 0 && isPhrase) return 9 - phrase
	const needed = fields.findIndex((_, last) => {
		const words = fields.slice(0, last + 1).flat()
		return matches.every((isIt) => words.some(isIt))
	})
	if (needed < 0) return 0
	return (isPhrase ? 6 : 8) - needed
}
