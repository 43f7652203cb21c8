import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { childrenOf } from './bodyNodes.ts'
import type { LexicalNode } from './lexicalState.ts'

/**
 * A list with its nested lists.
 *
 * Lexical keeps a nested list as an item of its own; in HTML it belongs into the item above it.
 */
export function toList(
	node: LexicalNode,
	toElements: (node: LexicalNode) => ElementContent[],
): Element {
	const items: Element[] = []
	for (const item of childrenOf(node)) {
		const nested = childrenOf(item).every(({ type }) => type === 'list')
		const children = childrenOf(item).flatMap(toElements)
		const above = items.at(-1)
		if (nested && above) above.children.push(...children)
		else items.push(h('li', children))
	}
	const start = node.listType === 'number' && typeof node.start === 'number' ? node.start : 1
	return h(node.listType === 'number' ? 'ol' : 'ul', start > 1 ? { start } : {}, items)
}
