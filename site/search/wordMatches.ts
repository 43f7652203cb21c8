import type { SearchWord } from '#shared/search/searchWord.ts'

/** Whether a word of a text is the one asked for. */
export type WordMatch = (asked: SearchWord, word: SearchWord) => boolean

/**
 * The ways in which a word can be the one asked for, best first: with the accents typed, then without;
 * each for the whole word, and for one that is still being typed.
 *
 * Who types no accents means any: then every word that is alike is as good.
 */
export const wordMatches: readonly { whole: WordMatch; begun: WordMatch }[] = [
	{
		whole: (asked, word) =>
			isPlain(asked) ? asked.folded === word.folded : asked.typed === word.typed,
		begun: (asked, word) =>
			isPlain(asked) ? word.folded.startsWith(asked.folded) : word.typed.startsWith(asked.typed),
	},
	{
		whole: (asked, word) => asked.folded === word.folded,
		begun: (asked, word) => word.folded.startsWith(asked.folded),
	},
]

function isPlain({ typed, folded }: SearchWord): boolean {
	return typed === folded
}
