import { diffArrays } from 'diff'
import { compareWords, wordsIn, type ComparedText } from './compareWords.ts'
import { pairAlike } from './pairAlike.ts'

/** Paragraphs that may differ before a text counts as written anew; the work grows with its square. */
const MOST_EDITS = 2_000

/**
 * Two texts, paragraph beside paragraph.
 *
 * A paragraph that was rewritten stands beside what it was, one that is new or gone stands alone.
 */
export function compareParagraphs(
	before: readonly string[],
	after: readonly string[],
): ComparedText[] {
	const [old, fresh] = [before.map(spelled), after.map(spelled)]
	const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS }) ?? [
		{ value: old, removed: true, added: false },
		{ value: fresh, removed: false, added: true },
	]
	const rows: ComparedText[] = []
	let removed: string[] = []
	let added: string[] = []
	const settle = () => {
		rows.push(...rowsFor(removed, added))
		removed = []
		added = []
	}
	for (const change of changes) {
		if (change.removed) removed.push(...change.value)
		else if (change.added) added.push(...change.value)
		else {
			settle()
			rows.push(...change.value.map((text) => compareWords(text, text)))
		}
	}
	settle()
	return rows
}

/** One passage in another's place stands beside it, like it or not: a headline that was written anew. */
function rowsFor(removed: readonly string[], added: readonly string[]): ComparedText[] {
	const rows = pairAlike(removed, added).map(([from, to]) => compareWords(from, to))
	const [gone, come] = rows
	if (removed.length !== 1 || added.length !== 1 || !gone || !come) return rows
	return [{ before: gone.before, after: come.after }]
}

function spelled(paragraph: string): string {
	return wordsIn(paragraph).join(' ')
}
