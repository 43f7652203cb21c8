import { randomBytes } from 'node:crypto'
import type { LexicalNode, LexicalState } from './lexicalState.ts'

/** The bits in which Lexical keeps the looks of a text. */
export const textFormats = {
	bold: 1,
	italic: 2,
	strikethrough: 4,
	underline: 8,
	code: 16,
	subscript: 32,
	superscript: 64,
} as const

/** A stored document of these blocks; an empty one still has the paragraph a cursor needs. */
export function aState(blocks: LexicalNode[]): LexicalState {
	const children = blocks.length > 0 ? blocks : [aParagraph([])]
	return { root: { ...anElement('root', children), direction: null, format: '', indent: 0 } }
}

/** A paragraph. */
export function aParagraph(children: LexicalNode[]): LexicalNode {
	return { ...anElement('paragraph', children), textFormat: 0, textStyle: '' }
}

/** An element that needs nothing but its children, such as a quote or a table row. */
export function anElement(
	type: string,
	children: LexicalNode[],
): LexicalNode & { children: LexicalNode[] } {
	return { type, version: 1, children, direction: null, format: '', indent: 0 }
}

/** Running text in the looks of `format`, a sum of `textFormats`. */
export function aText(text: string, format: number): LexicalNode {
	return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

/** A line break inside a paragraph. */
export function aLineBreak(): LexicalNode {
	return { type: 'linebreak', version: 1 }
}

/** A link to an address outside the CMS. */
export function aLink(url: string, children: LexicalNode[]): LexicalNode {
	const fields = { linkType: 'custom', newTab: false, url }
	return { ...anElement('link', children), version: 3, id: nodeId(), fields }
}

/** A picture of the media collection with what this text says under it. */
export function anUpload(media: string, fields: Record<string, unknown>): LexicalNode {
	const value = { relationTo: 'media', value: media, fields }
	return { type: 'upload', version: 3, format: '', id: nodeId(), ...value }
}

/** A block of `articleBlocks`. */
export function aBlock(blockType: string, fields: Record<string, unknown>): LexicalNode {
	return {
		type: 'block',
		version: 2,
		format: '',
		fields: { id: nodeId(), blockName: '', blockType, ...fields },
	}
}

/** What Payload's own editor gives these nodes: 24 hexadecimal digits. */
function nodeId(): string {
	return randomBytes(12).toString('hex')
}
