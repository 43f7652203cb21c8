import type { WordPlace } from './foundWords.ts'
import { markWords } from './markWords.ts'

/** Words of an excerpt: three lines of a wide page. */
const EXCERPT_WORDS = 36

/** Words before the first one that was found. */
const LEAD_WORDS = 6

/** A part of a text around what was looked for. */
export interface Excerpt {
	/** In turns plain and marked, beginning with plain. */
	excerpt: string[]
	/** Whether it is where the text begins, and where it ends. */
	isBeginning: boolean
	isEnd: boolean
}

/** The part of the text with most of what was looked for, and of these the first; its beginning when it has none. */
export function excerptOf(text: string, placeOf: WordPlace): Excerpt {
	const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
	const first = Math.max(0, densestFrom(words.map(([word]) => placeOf(word))) - LEAD_WORDS)
	const last = Math.min(words.length, first + EXCERPT_WORDS) - 1
	const isBeginning = first === 0
	const isEnd = last === words.length - 1
	const start = isBeginning ? 0 : words[first]?.index
	const end = isEnd ? text.length : words[last + 1]?.index
	const part = text.slice(start, end).trim()
	return { excerpt: markWords(part, placeOf), isBeginning, isEnd }
}

/** Index from which so many words as an excerpt has hold most of the query. */
function densestFrom(places: readonly number[]): number {
	let best = { index: 0, value: 0 }
	for (const [index, place] of places.entries()) {
		if (place < 0) continue
		const near = places.slice(index, index + EXCERPT_WORDS - LEAD_WORDS)
		const kinds = new Set(near.filter((other) => other >= 0)).size
		// Two words in the order in which they were typed are worth a further one.
		const pairs = near.filter((other, step) => other >= 0 && near[step + 1] === other + 1)
		const value = kinds + new Set(pairs).size
		if (value > best.value) best = { index, value }
	}
	return best.index
}
