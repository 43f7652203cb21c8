import type { Element, ElementContent, Root, RootContent } from 'hast'
import { rehype } from 'rehype'
import { bodyAttributes } from '#shared/articles/bodyHtml.ts'
import { attributeOf, childrenWith, isElement, trimmedTextOf } from './htmlTree.ts'
import { isInline, toInline } from './inlineFromHtml.ts'
import type { LexicalNode, LexicalState } from './lexicalState.ts'
import { toListNode } from './listFromHtml.ts'
import { aBlock, aParagraph, aState, anElement, aLineBreak, anUpload } from './nodes.ts'
import { toTableNode } from './tableFromHtml.ts'

const html = rehype().data('settings', { fragment: true }).freeze()

/** Elements that carry nothing to read. */
const SILENT = new Set(
	'script style template noscript iframe object embed svg math head title form button input select textarea audio video img picture canvas'.split(
		' ',
	),
)

/**
 * HTML as a document, in the words of `shared/articles/bodyHtml.ts`.
 *
 * Only what is listed here is taken over, so the HTML may come from anywhere. Unknown elements give
 * their contents; scripts, frames and foreign pictures give nothing.
 */
export function fromHtml(text: string): LexicalState {
	return aState(toBlocks(html.parse(text.normalize('NFC'))))
}

function toBlocks(parent: Root | Element): LexicalNode[] {
	const blocks: LexicalNode[] = []
	let running: ElementContent[] = []
	for (const child of parent.children) {
		if (child.type === 'doctype') continue
		if (isInline(child) && !holdsBlocks(child)) running.push(child)
		else {
			flush()
			if (isElement(child) && !SILENT.has(child.tagName)) blocks.push(...toBlock(child))
		}
	}
	flush()
	return blocks

	function flush() {
		const inline = toInline(running)
		if (inline.length > 0) blocks.push(aParagraph(inline))
		running = []
	}
}

function toBlock(element: Element): LexicalNode[] {
	switch (element.tagName) {
		case 'h1':
		case 'h2':
			return toHeading(element, 'h2')
		case 'h3':
			return toHeading(element, 'h3')
		case 'h4':
		case 'h5':
		case 'h6':
			return toHeading(element, 'h4')
		case 'ul':
		case 'ol':
			return [toListNode(element, toBlocks)]
		case 'blockquote':
			return toQuote(element)
		case 'table':
			return [toTableNode(element, toBlocks)]
		case 'hr':
			return [{ type: 'horizontalrule', version: 1 }]
		case 'figure':
			return toFigure(element)
		case 'div':
			return toPhotoStory(element)
		case 'aside':
			return toAside(element)
		default:
			return toBlocks(element)
	}
}

function toHeading(element: Element, tag: string): LexicalNode[] {
	const inline = toInline(element.children)
	return inline.length > 0 ? [{ ...anElement('heading', inline), tag }] : []
}

/** A quote of several paragraphs is one quote with line breaks: Lexical has no other. */
function toQuote(element: Element): LexicalNode[] {
	const lines = toBlocks(element).map((block) => (block.children ?? []) as LexicalNode[])
	const inline = lines.flatMap((line, index) => (index > 0 ? [aLineBreak(), ...line] : line))
	return inline.length > 0 ? [anElement('quote', inline)] : []
}

function toFigure(element: Element): LexicalNode[] {
	const media = attributeOf(element, bodyAttributes.media)
	const clip = attributeOf(element, bodyAttributes.clip)
	const infographic = attributeOf(element, bodyAttributes.infographic)
	if (media) return [anUpload(media, captionOf(element))]
	if (clip) return [aBlock('clip', { media: clip, ...captionOf(element) })]
	if (infographic) return [aBlock('infographic', { infographic })]
	return toBlocks(element)
}

/** One picture alone is no story, and neither is a division of anything else. */
function toPhotoStory(element: Element): LexicalNode[] {
	const isStory = attributeOf(element, bodyAttributes.block) === 'photoStory'
	const pictures = childrenWith(element, 'figure').flatMap((figure) => {
		const picture = attributeOf(figure, bodyAttributes.media)
		return picture ? [{ picture, ...captionOf(figure) }] : []
	})
	if (!isStory || pictures.length < 2) return toBlocks(element)
	return [aBlock('photoStory', { pictures })]
}

function captionOf(figure: Element): Record<string, string> {
	const [caption] = childrenWith(figure, 'figcaption')
	if (!caption) return {}
	const [cite] = childrenWith(caption, 'cite')
	const words = { ...caption, children: caption.children.filter((child) => child !== cite) }
	return { caption: trimmedTextOf(words), credit: cite ? trimmedTextOf(cite) : '' }
}

function toAside(element: Element): LexicalNode[] {
	switch (attributeOf(element, bodyAttributes.block)) {
		case 'pullQuote': {
			const [quote] = childrenWith(element, 'blockquote')
			const [author] = childrenWith(element, 'cite')
			const fields = { quote: trimmedTextOf(quote), author: trimmedTextOf(author) }
			return fields.quote ? [aBlock('pullQuote', fields)] : []
		}
		case 'infoBox': {
			const [title] = childrenWith(element, 'h3')
			const children = element.children.filter((child) => child !== title)
			const content = aState(toBlocks({ ...element, children }))
			return [aBlock('infoBox', { title: trimmedTextOf(title) || 'Thông tin', content })]
		}
		case undefined:
		default:
			return toBlocks(element)
	}
}

function holdsBlocks(node: RootContent): boolean {
	if (!isElement(node)) return false
	return node.children.some((child) => isElement(child) && (!isInline(child) || holdsBlocks(child)))
}
