import { fold } from '#shared/fold.ts'
import { toTextLetters } from './textLetters.ts'

/** Characters of a question; what people look for has a tenth of it. */
const LENGTH_MAX = 200

/** Words of a question; each costs a look into the index. */
const WORDS_MAX = 16

/** What is looked for in the table of texts. */
export interface TextQuery {
	/** As typed, shortened where it is beyond all reason. */
	text: string
	/** The words in the letters of `textLetters.ts`; none when nothing was typed that could be found. */
	words: string[]
	/** In the language of SQLite's full-text search: every word somewhere, accents aside. */
	everyWord: string
	/** The words side by side and in order, accents aside. */
	phrase: string
	/** What a text must hold to have just the accents that were typed; absent when none were. */
	exact?: { phrase: RegExp; words: RegExp[] }
}

/** The question in `typed`; whatever stands there, only letters and digits of it reach the database. */
export function toTextQuery(typed: string): TextQuery {
	const text = typed.normalize('NFC').slice(0, LENGTH_MAX).replace(/\s+/gu, ' ').trim()
	const spelt = toTextLetters(text).toLowerCase()
	const words = (spelt.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS_MAX)
	const folded = words.map(fold)
	const accented = words.filter((word, place) => word !== folded[place])
	const exact = { phrase: whole(words), words: accented.map((word) => whole([word])) }
	return {
		text,
		words,
		everyWord: folded.map((word) => `"${word}"`).join(' AND '),
		phrase: `"${folded.join(' ')}"`,
		...(accented.length > 0 && { exact }),
	}
}

function whole(words: readonly string[]): RegExp {
	const sequence = words.join('[^\\p{L}\\p{N}]+')
	return new RegExp(`(?<![\\p{L}\\p{N}])${sequence}(?![\\p{L}\\p{N}])`, 'iu')
}
