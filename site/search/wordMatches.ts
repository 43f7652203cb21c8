import type { SearchWord } from '#shared/search/searchWord.ts'

/** Whether a word of a text is the one asked for. */
export type WordMatch = (asked: SearchWord, word: SearchWord) => boolean

/**
 * The ways in which a word can be the one asked for, best first: with the accents typed, alike without
 * accents, and both once more for a word that is still being typed.
 *
 * Who types no accents means any: then every word that is alike is as good.
 */
export const wordMatches: readonly WordMatch[] = [
	(asked, word) => (isPlain(asked) ? asked.folded === word.folded : asked.typed === word.typed),
	(asked, word) => asked.folded === word.folded,
	(asked, word) =>
		isPlain(asked) ? word.folded.startsWith(asked.folded) : word.typed.startsWith(asked.typed),
	(asked, word) => word.folded.startsWith(asked.folded),
]

function isPlain({ typed, folded }: SearchWord): boolean {
	return typed === folded
}
