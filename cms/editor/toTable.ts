import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { childrenOf } from './bodyNodes.ts'
import type { LexicalNode } from './lexicalState.ts'

/** A table; rows of nothing but heading cells at its top become its head. */
export function toTable(
	node: LexicalNode,
	toElements: (node: LexicalNode) => ElementContent[],
): Element {
	const rows = childrenOf(node).filter(({ type }) => type === 'tablerow')
	const firstBodyRow = rows.findIndex((row) => !childrenOf(row).every(isHeading))
	const headRows = firstBodyRow === -1 ? 0 : firstBodyRow
	const drawn = rows.map((row) => h('tr', childrenOf(row).map(toCell)))
	const head = drawn.slice(0, headRows)
	return h('table', [
		...(head.length > 0 ? [h('thead', head)] : []),
		h('tbody', drawn.slice(headRows)),
	])

	function toCell(cell: LexicalNode): Element {
		const spans = { ...span('colSpan', cell), ...span('rowSpan', cell) }
		return h(isHeading(cell) ? 'th' : 'td', spans, withoutLoneParagraph(cell))
	}

	function withoutLoneParagraph(cell: LexicalNode): ElementContent[] {
		const [first, ...more] = childrenOf(cell)
		const alone = more.length === 0 && first?.type === 'paragraph'
		return childrenOf(alone ? first : cell).flatMap(toElements)
	}
}

function isHeading(cell: LexicalNode): boolean {
	return typeof cell.headerState === 'number' && cell.headerState > 0
}

function span(name: 'colSpan' | 'rowSpan', cell: LexicalNode): Record<string, number> {
	const count = cell[name]
	return typeof count === 'number' && count > 1 ? { [name]: count } : {}
}
