import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { toSlug } from '#shared/slug.ts'

/**
 * Give every heading an ASCII id of its own, so that a colleague can be sent to that part.
 *
 * They all begin with `muc-`: a heading can never take an id that the page itself uses.
 */
export function markHeadings(tree: Root): void {
	const taken = new Map<string, number>()
	visit(tree, 'element', (element) => {
		if (/^h[2-4]$/.test(element.tagName)) element.properties.id = freeId(element, taken)
	})
}

function freeId(heading: Element, taken: Map<string, number>): string {
	const id = `muc-${toSlug(textOf(heading))}`.replace(/-$/, '')
	const count = (taken.get(id) ?? 0) + 1
	taken.set(id, count)
	return count === 1 ? id : `${id}--${count}`
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value
	return 'children' in node ? node.children.map(textOf).join('') : ''
}
