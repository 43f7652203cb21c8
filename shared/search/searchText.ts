import { toOneSpelling } from './oneSpelling.ts'

/** `đ` as the search engine is given it: `d` with a line below. */
const lower = '\u1e0f'
const upper = '\u1e0e'

/** Ends every word. */
const END = 'ʘ'

/** Parts words that are written together, such as `TP.HCM`. */
const JOINT = '^^ '

/**
 * The text as the search engine is given it; three of its habits are met by it.
 *
 * Pagefind folds accents by taking Unicode's decompositions apart; `đ` has none, so that `dien luc`
 * would not find `Điện lực`. `ḏ` has one, occurs in no Vietnamese word and stays a letter of its own:
 * without accents everything is found, with accents the exact words rank first. (Tried on Pagefind
 * 1.6.0. `d` with a combining overlay is found too, but never counts as exact.)
 *
 * It also takes every word that begins like the one looked for, or, without any, the beginning of
 * that word: `an` would find `anh`. No word begins with another one that has an end.
 *
 * Its words are what spaces part. `TP.HCM` and `220kV` are two words each, so that they are found
 * however they are written, and side by side.
 */
export function toSearchText(text: string): string {
	return toOneSpelling(text)
		.replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s]+(?=[\p{L}\p{N}])/gu, `$&${JOINT}`)
		.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, JOINT)
		.replace(/\p{L}+|\p{N}+/gu, `$&${END}`)
		.replaceAll('đ', lower)
		.replaceAll('Đ', upper)
}

/** What the search engine answers, such as a headline, as people read it. */
export function fromSearchText(text: string): string {
	return text
		.replaceAll(JOINT, '')
		.replaceAll(END, '')
		.normalize('NFC')
		.replaceAll(lower, 'đ')
		.replaceAll(upper, 'Đ')
}
