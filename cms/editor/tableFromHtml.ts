import type { Element } from 'hast'
import { childrenWith, countOf } from './htmlTree.ts'
import type { LexicalNode } from './lexicalState.ts'
import { anElement, aParagraph } from './nodes.ts'

/** Lexical's mark of a heading cell above a column. */
const COLUMN_HEADING = 1

/** An HTML table as Lexical keeps it: rows of cells, each with its paragraphs. */
export function toTableNode(
	element: Element,
	toBlocks: (parent: Element) => LexicalNode[],
): LexicalNode {
	const rows = [element, ...childrenWith(element, 'thead', 'tbody', 'tfoot')].flatMap((part) =>
		childrenWith(part, 'tr').map((row) => ({ row, inHead: part.tagName === 'thead' })),
	)
	return anElement(
		'table',
		rows.map(({ row, inHead }) =>
			anElement(
				'tablerow',
				childrenWith(row, 'td', 'th').map((cell) => toCell(cell, inHead)),
			),
		),
	)

	function toCell(cell: Element, inHead: boolean): LexicalNode {
		const blocks = toBlocks(cell)
		return {
			...anElement('tablecell', blocks.length > 0 ? blocks : [aParagraph([])]),
			colSpan: countOf(cell, 'colSpan'),
			rowSpan: countOf(cell, 'rowSpan'),
			headerState: inHead || cell.tagName === 'th' ? COLUMN_HEADING : 0,
			backgroundColor: null,
		}
	}
}
