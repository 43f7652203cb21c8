import { diffArrays } from 'diff'

/** Words that two texts share, or that only one of them has. */
export interface Part {
	text: string
	kind: 'same' | 'removed' | 'added'
}

/** A passage before and after; the words of each, joined by a blank, are its text. */
export interface ComparedText {
	before: Part[]
	after: Part[]
}

/** Words that may differ before a passage counts as written anew; the work grows with its square. */
const MOST_EDITS = 1_000

/** Two passages, word by word; words are what stands between blanks. */
export function compareWords(before: string, after: string): ComparedText {
	const [old, fresh] = [wordsIn(before), wordsIn(after)]
	const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS })
	if (!changes) return { before: whole(before, 'removed'), after: whole(after, 'added') }
	const parts = changes.map(({ value, removed, added }): Part => {
		const kind = removed ? 'removed' : added ? 'added' : 'same'
		return { text: value.join(' '), kind }
	})
	return {
		before: parts.filter(({ kind }) => kind !== 'added'),
		after: parts.filter(({ kind }) => kind !== 'removed'),
	}
}

/** The words of a text, in the one spelling that looks the same to everybody. */
export function wordsIn(text: string): string[] {
	return text.normalize('NFC').split(/\s+/).filter(Boolean)
}

function whole(text: string, kind: Part['kind']): Part[] {
	const words = wordsIn(text)
	return words.length > 0 ? [{ text: words.join(' '), kind }] : []
}
