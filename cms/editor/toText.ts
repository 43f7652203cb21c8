import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { LexicalNode } from './lexicalState.ts'

/** Lexical keeps the looks of a text in the bits of one number; each has its element. */
const FORMATS: readonly [bit: number, element: string][] = [
	[16, 'code'],
	[32, 'sub'],
	[64, 'sup'],
	[4, 's'],
	[8, 'u'],
	[2, 'em'],
	[1, 'strong'],
]

/** A piece of running text with its looks. */
export function toText(node: LexicalNode): ElementContent[] {
	if (node.type === 'linebreak') return [h('br')]
	const value = node.type === 'tab' ? ' ' : node.text
	if (typeof value !== 'string' || value === '') return []
	const format = typeof node.format === 'number' ? node.format : 0
	const plain: ElementContent = { type: 'text', value: value.normalize('NFC') }
	return [
		FORMATS.filter(([bit]) => format & bit).reduce<ElementContent>(
			(inside, [, element]) => h(element, [inside]),
			plain,
		),
	]
}
