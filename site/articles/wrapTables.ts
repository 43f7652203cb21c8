import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

/** Let wide tables scroll inside the column, by keyboard too, with header cells that say what they head. */
export function wrapTables(tree: Root): void {
	let count = 0
	visit(tree, 'element', (table, index, parent) => {
		if (table.tagName !== 'table' || !parent || index === undefined) return
		count += 1
		markHeaderCells(table)
		const label = `Bảng ${count} (cuộn ngang để xem hết)`
		parent.children[index] = h('section', { className: ['table'], tabIndex: 0, ariaLabel: label }, [
			table,
		])
		return SKIP
	})
}

function markHeaderCells(table: Element): void {
	visit(table, 'element', (part) => {
		if (part.tagName !== 'thead' && part.tagName !== 'tbody') return
		visit(part, 'element', (cell) => {
			if (cell.tagName === 'th') cell.properties.scope = part.tagName === 'thead' ? 'col' : 'row'
		})
		return SKIP
	})
}
