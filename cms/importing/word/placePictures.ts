import type { Element, Parents, RootContent } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { bodyAttributes } from '#shared/articles/bodyHtml.ts'
import { isElement, trimmedTextOf } from '#cms/editor/htmlTree.ts'
import { splitCredit } from './splitCredit.ts'

/** A picture of a Word file, with the words that belong to it. */
export interface PlacedPicture {
	/** Which of the file's pictures: the number in `data-media`. */
	number: number
	alt: string
	caption: string
	credit: string
}

/** Characters. A longer paragraph below a picture is text. */
const CAPTION_MAX = 400

/**
 * The blocks with every picture as a figure of its own.
 *
 * A picture inside a paragraph or table follows it; the paragraph below a picture becomes its
 * caption when its style, its italics or its "Ảnh: …" say so.
 */
export function placePictures(blocks: RootContent[]): {
	children: RootContent[]
	pictures: PlacedPicture[]
} {
	const children: RootContent[] = []
	const pictures: PlacedPicture[] = []
	for (let index = 0; index < blocks.length; index += 1) {
		const block = blocks[index]
		if (!block || !isElement(block)) continue
		const images = takeImages(block)
		if (images.length === 0 || trimmedTextOf(block) !== '') children.push(block)
		const below = blocks[index + 1]
		const caption = images.length > 0 && below && isCaption(below) ? trimmedTextOf(below) : ''
		if (caption) index += 1
		for (const image of images) {
			const picture = toPicture(image, image === images.at(-1) ? caption : '')
			pictures.push(picture)
			children.push(toFigure(picture))
		}
	}
	return { children, pictures }
}

function takeImages(block: Element): Element[] {
	const images: Element[] = []
	visit(block, { type: 'element', tagName: 'img' }, (image: Element, index, parent) => {
		if (index === undefined || !parent) return
		images.push(image)
		const holder: Parents = parent
		holder.children.splice(index, 1)
		return [SKIP, index]
	})
	return images
}

function isCaption(node: RootContent): boolean {
	if (!isElement(node) || node.tagName !== 'p') return false
	const text = trimmedTextOf(node)
	if (text === '' || text.length > CAPTION_MAX) return false
	const classes = node.properties.className
	if (Array.isArray(classes) && classes.includes('caption')) return true
	const italic = node.children.every(
		(child) => trimmedTextOf(child) === '' || (isElement(child) && child.tagName === 'em'),
	)
	return italic || splitCredit(text).credit !== ''
}

function toPicture(image: Element, captionText: string): PlacedPicture {
	const number = Number(String(image.properties.src ?? '').replace('word:', ''))
	const described = splitCredit(String(image.properties.alt ?? '').trim())
	return { number, alt: described.text, ...creditOf(captionText, described.credit) }
}

function creditOf(captionText: string, fallback: string): { caption: string; credit: string } {
	const { text, credit } = splitCredit(captionText)
	return { caption: text, credit: credit || fallback }
}

function toFigure({ number }: PlacedPicture): Element {
	return h('figure', { [bodyAttributes.media]: `word-${number}` }, [])
}
