import type { SearchWord } from '#shared/search/searchWord.ts'
import { wordMatches, type WordMatch } from './wordMatches.ts'

/** Less than another wording of the query loses. */
const EARLY = 0.4

/** A word that only begins as typed, in the headline, counts less than the word itself in the standfirst. */
const UNFINISHED = 1.5

/** More than the ranks within one way of matching. */
const STEP = 20

/**
 * How well an article answers whose words these are: the headline's, the standfirst's, the body's; 0
 * when a word asked for is missing.
 *
 * The words as they were typed come before those that are alike only without accents; then words side
 * by side and in order before words here and there; then the headline before the standfirst before the
 * body; then early before late. The last word may be unfinished.
 */
export function rankFor(query: readonly SearchWord[], fields: readonly SearchWord[][]): number {
	if (!query.length) return 1
	for (const [place, { whole, begun }] of wordMatches.entries()) {
		const rankWith = (last: WordMatch) =>
			rankBy(
				query.map((asked, index) => {
					const match = index === query.length - 1 ? last : whole
					return (word) => word !== undefined && match(asked, word)
				}),
				fields,
			)
		const rank = Math.max(rankWith(whole), rankWith(begun) - UNFINISHED)
		if (rank > 0) return rank + (wordMatches.length - place) * STEP
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
	const places = fields.map((words) =>
		words.findIndex((_, place) => matches.every((isIt, index) => isIt(words[place + index]))),
	)
	const field = places.findIndex((place) => place >= 0)
	const place = places[field] ?? -1
	if (field === 0 && fields[0]?.length === matches.length) return 10
	// What a headline begins with it is about.
	if (field >= 0) return 9 - field + EARLY / (1 + place)
	if (!isPhrase) return 0
	const needed = fields.findIndex((_, last) => {
		const words = fields.slice(0, last + 1).flat()
		return matches.every((isIt) => words.some(isIt))
	})
	return needed < 0 ? 0 : 6 - needed
}
