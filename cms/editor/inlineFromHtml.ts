import type { Element, ElementContent, RootContent } from 'hast'
import { attributeOf, isElement } from './htmlTree.ts'
import type { LexicalNode } from './lexicalState.ts'
import { aLineBreak, aLink, aText, textFormats } from './nodes.ts'
import { safeUrl } from './safeUrl.ts'

const FORMAT_OF: Readonly<Record<string, number>> = {
	strong: textFormats.bold,
	b: textFormats.bold,
	em: textFormats.italic,
	i: textFormats.italic,
	s: textFormats.strikethrough,
	del: textFormats.strikethrough,
	strike: textFormats.strikethrough,
	u: textFormats.underline,
	ins: textFormats.underline,
	code: textFormats.code,
	sub: textFormats.subscript,
	sup: textFormats.superscript,
}

const INLINE = new Set([
	...Object.keys(FORMAT_OF),
	...'a abbr acronym bdi bdo big br cite data dfn font kbd label mark q rp rt ruby samp small span time tt var wbr'.split(
		' ',
	),
])

/** Whether a node belongs into running text. */
export function isInline(node: RootContent): node is ElementContent {
	if (node.type === 'text' || node.type === 'comment') return true
	return isElement(node) && INLINE.has(node.tagName)
}

/** Running text as Lexical nodes: blanks collapsed as a browser does, none at either end. */
export function toInline(children: ElementContent[]): LexicalNode[] {
	return withoutOuterBlanks(joined(children.flatMap((child) => toNodes(child, 0))))
}

function toNodes(node: ElementContent, format: number): LexicalNode[] {
	if (node.type === 'text') {
		const text = node.value.replace(/[\s\u00a0]+/g, ' ')
		return text === '' ? [] : [aText(text, format)]
	}
	if (!isElement(node)) return []
	if (node.tagName === 'br') return [aLineBreak()]
	if (!INLINE.has(node.tagName)) return []
	const looks = format | (FORMAT_OF[node.tagName] ?? 0)
	const inside = joined(node.children.flatMap((child) => toNodes(child, looks)))
	return node.tagName === 'a' ? toLink(node, inside) : inside
}

function toLink(element: Element, inside: LexicalNode[]): LexicalNode[] {
	const url = safeUrl(attributeOf(element, 'href') ?? '')
	const words = inside.some((node) => node.type === 'text' && String(node.text).trim() !== '')
	return url !== undefined && words ? [aLink(url, inside)] : inside
}

/** Neighbours of equal looks become one, and a blank never follows a blank. */
function joined(nodes: LexicalNode[]): LexicalNode[] {
	const result: LexicalNode[] = []
	for (const node of nodes) {
		const last = result.at(-1)
		if (node.type !== 'text') result.push(node)
		else if (last?.type === 'text') {
			const text = String(last.text).endsWith(' ')
				? String(node.text).trimStart()
				: String(node.text)
			if (last.format === node.format) last.text = String(last.text) + text
			else if (text !== '') result.push({ ...node, text })
		} else
			result.push(
				last?.type === 'linebreak' ? { ...node, text: String(node.text).trimStart() } : node,
			)
	}
	return result.filter((node) => node.type !== 'text' || node.text !== '')
}

function withoutOuterBlanks(nodes: LexicalNode[]): LexicalNode[] {
	const isBlank = (node: LexicalNode) =>
		node.type === 'linebreak' || (node.type === 'text' && String(node.text).trim() === '')
	const first = nodes.findIndex((node) => !isBlank(node))
	if (first === -1) return []
	const kept = nodes.slice(first, nodes.findLastIndex((node) => !isBlank(node)) + 1)
	return kept.map((node, index) => {
		if (node.type !== 'text') return node
		let text = String(node.text)
		if (index === 0) text = text.trimStart()
		if (index === kept.length - 1) text = text.trimEnd()
		return { ...node, text }
	})
}
