import type { SearchWord } from './searchWord.ts'

/** Where in `words` the phrase begins, whole syllables compared without accents; -1 for nowhere. */
export function phrasePlace(words: readonly SearchWord[], phrase: readonly SearchWord[]): number {
	if (!phrase.length) return -1
	return words.findIndex((_, place) =>
		phrase.every(({ folded }, index) => words[place + index]?.folded === folded),
	)
}
