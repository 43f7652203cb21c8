import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { idOf } from '#cms/collections/idOf.ts'
import { bodyAttributes, type BodyBlock } from '#shared/articles/bodyHtml.ts'
import { childrenOf, fieldsOf, stateIn, textOf } from './bodyNodes.ts'
import type { LexicalNode, LexicalState } from './lexicalState.ts'
import { picturesOf } from './picturesOf.ts'
import { toList } from './toList.ts'
import { toTable } from './toTable.ts'
import { toText } from './toText.ts'
import { safeUrl } from './safeUrl.ts'

const html = rehype().freeze()

/**
 * A text as HTML in the words of `shared/articles/bodyHtml.ts`.
 *
 * It is built as a tree and written out at the end, so nothing an editor typed can become markup.
 * What the vocabulary has no word for is left out.
 */
export function toBodyHtml(state: LexicalState | null | undefined): string {
	const children = childrenOf(state?.root).flatMap(toElements)
	return html.stringify({ type: 'root', children })
}

function toElements(node: LexicalNode): ElementContent[] {
	switch (node.type) {
		case 'text':
		case 'linebreak':
		case 'tab':
			return toText(node)
		case 'paragraph': {
			const inside = inner(node)
			return inside.length > 0 ? [h('p', inside)] : []
		}
		case 'heading':
			return [h(headingOf(node.tag), inner(node))]
		case 'quote':
			return [h('blockquote', h('p', inner(node)))]
		case 'list':
			return [toList(node, toElements)]
		case 'link':
		case 'autolink':
			return toLink(node)
		case 'table':
			return [toTable(node, toElements)]
		case 'horizontalrule':
			return [h('hr')]
		case 'upload':
			return toFigure(bodyAttributes.media, idOf(node.value), fieldsOf(node))
		case 'block':
			return toBlock(fieldsOf(node))
		default:
			return inner(node)
	}
}

function inner(node: LexicalNode): ElementContent[] {
	return childrenOf(node).flatMap(toElements)
}

function headingOf(tag: unknown): string {
	return tag === 'h3' || tag === 'h4' ? tag : 'h2'
}

function toLink(node: LexicalNode): ElementContent[] {
	const href = safeUrl(textOf(fieldsOf(node).url))
	return href === undefined ? inner(node) : [h('a', { href }, inner(node))]
}

function toBlock(fields: Record<string, unknown>): ElementContent[] {
	switch (fields.blockType) {
		case 'clip':
			return toFigure(bodyAttributes.clip, idOf(fields.media), fields)
		case 'photoStory': {
			const figures = picturesOf(fields).flatMap(({ media, ...words }) =>
				toFigure(bodyAttributes.media, media, words),
			)
			return figures.length > 0 ? [block('div', 'photoStory', figures)] : []
		}
		case 'infographic':
			return toFigure(bodyAttributes.infographic, idOf(fields.infographic), {})
		case 'pullQuote': {
			const author = textOf(fields.author)
			const quote = h('blockquote', h('p', textOf(fields.quote)))
			return [block('aside', 'pullQuote', author ? [quote, h('cite', author)] : [quote])]
		}
		case 'infoBox': {
			const title = textOf(fields.title)
			const content = childrenOf(stateIn(fields.content)?.root).flatMap(toElements)
			return [block('aside', 'infoBox', title ? [h('h3', title), ...content] : content)]
		}
		default:
			return []
	}
}

function block(element: string, name: BodyBlock, children: ElementContent[]): Element {
	return h(element, { [bodyAttributes.block]: name }, children)
}

function toFigure(attribute: string, id: string | null, fields: Record<string, unknown>) {
	if (!id) return []
	const caption = textOf(fields.caption)
	const credit = textOf(fields.credit)
	const words = [caption, caption && credit ? ' ' : '', credit ? h('cite', credit) : '']
	return [h('figure', { [attribute]: id }, caption || credit ? [h('figcaption', words)] : [])]
}
