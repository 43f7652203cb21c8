import type { WordPlace } from './foundWords.ts'

/** The text in turns plain and marked, beginning with plain; marked are the words that were looked for. */
export function markWords(text: string, placeOf: WordPlace): string[] {
	const parts = ['']
	let from = 0
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (placeOf(word) < 0) continue
		parts[parts.length - 1] += text.slice(from, index)
		parts.push(word, '')
		from = index + word.length
	}
	parts[parts.length - 1] += text.slice(from)
	return parts
}
