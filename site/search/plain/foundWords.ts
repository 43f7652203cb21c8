import { fold } from '#shared/fold.ts'
import { toTextLetters } from './textLetters.ts'
import type { TextQuery } from './textQuery.ts'

/** Which of the query's words a word of a text is: its place among them, or −1. */
export type WordPlace = (word: string) => number

/**
 * Tells the query's words in `text`: as they were typed where the text has them so, otherwise by what
 * they are without accents.
 */
export function foundWordsIn(text: string, { words, exact }: TextQuery): WordPlace {
	const folded = words.map(fold)
	const isExact = exact?.words.every((word) => word.test(toTextLetters(text))) ?? false
	return (word) => {
		const plain = fold(word)
		const spelt = toTextLetters(word).toLowerCase()
		return words.findIndex((typed, place) => {
			const hasAccents = typed !== folded[place]
			return isExact && hasAccents ? typed === spelt : folded[place] === plain
		})
	}
}
