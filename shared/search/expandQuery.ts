import { phrasePlace } from './phrasePlace.ts'
import { wordsIn } from './searchWord.ts'

/** Every further wording is searched like the first one; editors' groups may be long. */
const MOST = 4

/** The query and its other wordings: for a phrase of a group of synonyms, each of the others. */
export function expandQuery(text: string, synonyms: readonly (readonly string[])[]): string[] {
	const words = wordsIn(text)
	const wordings = new Set([text])
	for (const group of synonyms) {
		for (const phrase of group) {
			const alike = wordsIn(phrase)
			const place = phrasePlace(words, alike)
			if (place < 0) continue
			const before = words.slice(0, place).map(({ typed }) => typed)
			const after = words.slice(place + alike.length).map(({ typed }) => typed)
			for (const other of group) {
				if (other !== phrase) wordings.add([...before, other, ...after].join(' '))
			}
		}
	}
	return [...wordings].slice(0, MOST)
}
