import type { Element } from 'hast'
import { countOf, isElement } from './htmlTree.ts'
import type { LexicalNode } from './lexicalState.ts'
import { aLineBreak, anElement } from './nodes.ts'

type ToBlocks = (parent: Element) => LexicalNode[]

/**
 * An HTML list as Lexical keeps it.
 *
 * There a nested list is an item of its own after the item it belongs to, and an item holds running
 * text only: its paragraphs are kept apart by line breaks.
 */
export function toListNode(element: Element, toBlocks: ToBlocks): LexicalNode {
	return listNode(element, toBlocks, 0)
}

function listNode(element: Element, toBlocks: ToBlocks, depth: number): LexicalNode {
	const ordered = element.tagName === 'ol'
	const start = ordered ? countOf(element, 'start') : 1
	const items: LexicalNode[] = []
	let value = start
	for (const child of element.children.filter(isElement)) {
		const nested = child.tagName === 'li' ? child.children.filter(isList) : [child].filter(isList)
		const own = child.tagName === 'li' ? withoutLists(child) : undefined
		const inline = own ? runningText(toBlocks(own)) : []
		if (inline.length > 0) items.push(item(inline, value++, depth))
		for (const list of nested) {
			items.push(item([listNode(list, toBlocks, depth + 1)], value, depth + 1))
		}
	}
	const looks = { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start }
	return { ...anElement('list', items), ...looks }
}

function item(children: LexicalNode[], value: number, indent: number): LexicalNode {
	return { ...anElement('listitem', children), value, indent }
}

function isList(node: Element['children'][number]): node is Element {
	return isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol')
}

function withoutLists(element: Element): Element {
	return { ...element, children: element.children.filter((child) => !isList(child)) }
}

function runningText(blocks: LexicalNode[]): LexicalNode[] {
	return blocks.flatMap((block, index) => {
		const inline = (block.children ?? []) as LexicalNode[]
		return index > 0 ? [aLineBreak(), ...inline] : inline
	})
}
