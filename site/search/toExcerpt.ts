import { wordsIn, type SearchWord } from '#shared/search/searchWord.ts'
import { markWords } from './markWords.ts'

/** Words: two lines on a telephone are too few to judge by. */
const LENGTH = 36

/** Words before the first one that was found: enough to see where the sentence comes from. */
const BEFORE = 6

/** Words of a text around what was found. */
export interface Excerpt {
	/** In turns plain and marked, beginning with plain. */
	parts: string[]
	isBeginning: boolean
	isEnd: boolean
}

/** The part of a text, which is in one spelling, where most of what was found stands closest together. */
export function toExcerpt(text: string, isMarked: (word: SearchWord) => boolean): Excerpt {
	const words = wordsIn(text)
	const places = words.flatMap((word, place) => (isMarked(word) ? [place] : []))
	const first = bestPlace(words, places)
	const begin = Math.max(0, Math.min(first - BEFORE, words.length - LENGTH))
	const end = begin + LENGTH
	const from = begin === 0 ? 0 : (words[begin]?.from ?? 0)
	const to = end >= words.length ? text.length : (words[end - 1]?.to ?? text.length)
	return {
		parts: markWords(text.slice(from, to), isMarked),
		isBeginning: from === 0,
		isEnd: to === text.length,
	}
}

/** Where the excerpt's first word found is: neighbours count twice, and every word once. */
function bestPlace(words: readonly SearchWord[], places: readonly number[]): number {
	let best = { first: 0, value: 0 }
	places.forEach((first, index) => {
		const inside = places.slice(index).filter((place) => place < first + LENGTH - BEFORE)
		const different = new Set(inside.map((place) => words[place]?.folded)).size
		const neighbours = inside.filter((place) => places.includes(place + 1)).length
		const value = different * 4 + neighbours
		if (value > best.value) best = { first, value }
	})
	return best.first
}
