import { startOf } from './separateLists.ts'

/** The part of the reader's document tree that numbering needs. */
interface WordElement {
	type: string
	children?: WordElement[]
	numbering?: { level: string; isOrdered: boolean; paragraphStyleId?: string } | null
	[property: string]: unknown
}

/** Stands around an item's number in the text; private use, so no author types it. */
export const NUMBER_MARK = '\uE000'

/**
 * The document with every numbered item's number written at its start, between two marks.
 *
 * Word counts on when a picture or a list of another kind stands between two items; HTML needs to
 * be told where a list starts.
 */
export function numberItems<Document extends object>(document: Document): Document {
	const counts = new Map<object, number>()
	// The reader calls back with its own tree, which it does not describe in types.
	number(document as unknown as WordElement, counts)
	return document
}

function number(element: WordElement, counts: Map<object, number>) {
	const { numbering } = element
	if (element.type === 'paragraph' && numbering) {
		forgetDeeper(counts, numbering)
		if (numbering.isOrdered) {
			// A list is told by its definition: the reader hands out one object for each level of it.
			const count = (counts.get(numbering) ?? startOf(numbering.paragraphStyleId) - 1) + 1
			counts.set(numbering, count)
			const mark = { type: 'text', value: `${NUMBER_MARK}${count}${NUMBER_MARK}` }
			element.children = [{ type: 'run', children: [mark] }, ...(element.children ?? [])]
		}
	}
	for (const child of element.children ?? []) number(child, counts)
}

function forgetDeeper(counts: Map<object, number>, { level }: { level: string }) {
	for (const other of counts.keys()) {
		if (Number((other as { level: string }).level) > Number(level)) counts.delete(other)
	}
}
