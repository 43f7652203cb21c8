import { fold } from '#shared/fold.ts'
import { toOneSpelling } from './oneSpelling.ts'

/** A syllable, number or foreign word of a text. */
export interface SearchWord {
	/** In lower case and in one spelling, with its accents. */
	typed: string
	/** Without accents. */
	folded: string
	/** Where it stands in `toOneSpelling(text)`. */
	from: number
	to: number
}

/** The words of a text in their order; `220kV` are two, as `220 kV` is. */
export function wordsIn(text: string): SearchWord[] {
	return [...toOneSpelling(text).matchAll(/\p{L}+|\p{N}+/gu)].map(({ 0: word, index }) => ({
		typed: word.toLowerCase(),
		folded: fold(word),
		from: index,
		to: index + word.length,
	}))
}
