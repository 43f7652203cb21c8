import type { Element, Nodes } from 'hast'

/** Whether a node of the tree is an element. */
export function isElement(node: Nodes): node is Element {
	return node.type === 'element'
}

/** An attribute as it was written, such as `data-media`; undefined where it is missing or empty. */
export function attributeOf(element: Element, name: string): string | undefined {
	const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
	const value = element.properties[property]
	return typeof value === 'string' && value !== '' ? value : undefined
}

/** A number an attribute holds, such as `colspan`; 1 where there is none. */
export function countOf(element: Element, property: 'colSpan' | 'rowSpan' | 'start'): number {
	const value = Number(element.properties[property])
	return Number.isInteger(value) && value > 0 && value <= 1000 ? value : 1
}

/** The children that are elements of one of these names. */
export function childrenWith(parent: Element, ...names: string[]): Element[] {
	return parent.children.filter(isElement).filter(({ tagName }) => names.includes(tagName))
}

/** All text below a node, blanks collapsed; empty for a missing node. */
export function trimmedTextOf(node: Nodes | undefined): string {
	return node
		? rawTextOf(node)
				.replace(/[\s\u00a0]+/g, ' ')
				.trim()
		: ''
}

function rawTextOf(node: Nodes): string {
	if (node.type === 'text') return node.value
	if (isElement(node) && node.tagName === 'br') return ' '
	return 'children' in node ? node.children.map(rawTextOf).join('') : ''
}
