import type { Element, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { isElement } from '#cms/editor/htmlTree.ts'

/**
 * Footnotes as a numbered list under a heading at the end of the text.
 *
 * Links between a mark and its note would need ids, which the editor does not keep; the marks stay.
 */
export function keepNotes(root: Root) {
	const notes = root.children.findIndex((node) => isElement(node) && isNoteList(node))
	visit(root, { type: 'element', tagName: 'a' }, (link: Element, index, parent) => {
		const href = String(link.properties.href ?? '')
		if (index === undefined || !parent || (href !== '' && !href.startsWith('#'))) return
		const isWayBack = /^#(footnote|endnote)-ref-/.test(href)
		const kept = isWayBack ? [] : link.children
		replace(parent, index, kept)
		return [SKIP, index]
	})
	if (notes >= 0) root.children.splice(notes, 0, h('h3', ['Ghi chú']))
}

function replace(parent: Parents, index: number, nodes: Element['children']) {
	parent.children.splice(index, 1, ...nodes)
}

function isNoteList({ tagName, children }: Element): boolean {
	return tagName === 'ol' && children.filter(isElement).some(isNote)
}

function isNote({ properties }: Element): boolean {
	return typeof properties.id === 'string' && /^(footnote|endnote)-/.test(properties.id)
}
