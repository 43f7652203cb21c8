import { fold } from '#shared/fold.ts'

/** A word that texts have. */
export interface KnownWord {
	/** The way it is written most often. */
	typed: string
	folded: string
	/** In how many texts it is. */
	count: number
}

/** The words as a file: a line for each, the commonest first. */
export function toVocabularyFile(words: readonly KnownWord[]): string {
	return words.map(({ typed, count }) => `${typed} ${count}`).join('\n')
}

/** The words of a file that `toVocabularyFile` made. */
export function parseVocabularyFile(file: string): KnownWord[] {
	return file.split('\n').flatMap((line) => {
		const [typed = '', count = ''] = line.split(' ')
		return typed ? [{ typed, folded: fold(typed), count: Number(count) }] : []
	})
}
