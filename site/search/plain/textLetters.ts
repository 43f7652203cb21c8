import { toOneSpelling } from '#shared/search/oneSpelling.ts'

/** `đ` as SQLite is given it: it folds accents, and to it `đ` is a letter of its own. */
const lower = '\u1e0f'
const upper = '\u1e0e'

/** The text in letters that SQLite folds as Vietnamese readers do. */
export function toTextLetters(text: string): string {
	return toOneSpelling(text).replaceAll('đ', lower).replaceAll('Đ', upper)
}

/** A text that went through `toTextLetters`, as people read it. */
export function fromTextLetters(text: string): string {
	return text.replaceAll(lower, 'đ').replaceAll(upper, 'Đ')
}
