import { idOf } from '#cms/collections/idOf.ts'
import { childrenOf, fieldsOf, stateIn, textOf } from '#cms/editor/bodyNodes.ts'
import { picturesOf } from '#cms/editor/picturesOf.ts'
import type { LexicalNode, LexicalState } from '#cms/editor/lexicalState.ts'
import type { NameOf } from './references.ts'

/** A rich text as its paragraphs, in plain words: what readers read, and what they see named. */
export function richParagraphs(state: LexicalState | null | undefined, nameOf: NameOf): string[] {
	return childrenOf(state?.root).flatMap((node) => paragraphsIn(node, nameOf))
}

function paragraphsIn(node: LexicalNode, nameOf: NameOf): string[] {
	switch (node.type) {
		case 'list':
			return childrenOf(node).flatMap((item) => itemsIn(item, nameOf))
		case 'table':
			return childrenOf(node).map((row) => rowIn(row, nameOf))
		case 'horizontalrule':
			return ['———']
		case 'upload':
			return [pictureIn(node, nameOf)]
		case 'block':
			return blockIn(fieldsOf(node), nameOf)
		default:
			return filled(inlineIn(node))
	}
}

/** An item, then the items of a list inside it. */
function itemsIn(item: LexicalNode, nameOf: NameOf): string[] {
	const lists = childrenOf(item).filter(({ type }) => type === 'list')
	const own = childrenOf(item).filter(({ type }) => type !== 'list')
	const text = filled(own.map(inlineIn).join('')).map((words) => `• ${words}`)
	return [...text, ...lists.flatMap((list) => paragraphsIn(list, nameOf))]
}

function rowIn(row: LexicalNode, nameOf: NameOf): string {
	return childrenOf(row)
		.map((cell) => childrenOf(cell).flatMap((node) => paragraphsIn(node, nameOf)))
		.map((cell) => cell.join(' ') || '–')
		.join(' | ')
}

function pictureIn(node: LexicalNode, nameOf: NameOf): string {
	const id = idOf(node.value)
	const relationTo = typeof node.relationTo === 'string' ? node.relationTo : 'media'
	return figure('Ảnh', id && nameOf({ relationTo, id }), fieldsOf(node))
}

function blockIn(fields: Record<string, unknown>, nameOf: NameOf): string[] {
	switch (fields.blockType) {
		case 'clip': {
			const id = idOf(fields.media)
			return [figure('Clip', id && nameOf({ relationTo: 'media', id }), fields)]
		}
		case 'photoStory':
			return picturesOf(fields).map(({ media, ...words }) =>
				figure('Ảnh trong chùm', media && nameOf({ relationTo: 'media', id: media }), words),
			)
		case 'infographic': {
			const id = idOf(fields.infographic)
			return [figure('Infographic', id && nameOf({ relationTo: 'infographics', id }), {})]
		}
		case 'pullQuote':
			return filled(
				[`“${textOf(fields.quote)}”`, textOf(fields.author)].filter(Boolean).join(' – '),
			)
		case 'infoBox':
			return [...filled(textOf(fields.title)), ...richParagraphs(stateIn(fields.content), nameOf)]
		default:
			// Unknown here, and still not to change unseen.
			return Object.entries(fields)
				.filter(([name]) => name !== 'id')
				.map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
	}
}

function figure(what: string, name: string | null, fields: Record<string, unknown>): string {
	const words = [name ?? '', textOf(fields.caption), textOf(fields.credit)]
	return `[${what}: ${words.filter(Boolean).join(' – ')}]`
}

/** Running text; a link tells where it leads, since readers who follow it find out. */
function inlineIn(node: LexicalNode): string {
	if (node.type === 'linebreak' || node.type === 'tab') return ' '
	if (typeof node.text === 'string') return node.text
	const inside = childrenOf(node).map(inlineIn).join('')
	if (node.type !== 'link' && node.type !== 'autolink') return inside
	const url = textOf(fieldsOf(node).url)
	return url && url !== inside ? `${inside} (${url})` : inside
}

function filled(text: string): string[] {
	return text.trim() ? [text.trim()] : []
}
