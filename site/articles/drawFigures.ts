import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import type { PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import { drawClip } from './drawClip.ts'
import { drawInfographic } from './drawInfographic.ts'
import { drawPicture } from './drawPicture.ts'
import { largestFile } from './largestFile.ts'
import { storySizes } from './storySizes.ts'
import { toSizeText } from '#site/media/toSizeText.ts'

/**
 * Draw the pictures, clips, documents and infographics that figures name by id.
 *
 * A figure whose file or infographic readers may not see, goes too.
 */
export function drawFigures(tree: Root, edition: Edition): void {
	visit(tree, 'element', (figure, index, parent) => {
		if (figure.tagName !== 'figure' || !parent || index === undefined) return
		const { dataMedia, dataClip, dataInfographic } = figure.properties
		const id = dataMedia ?? dataClip
		const story =
			parent.type === 'element' && parent.properties.dataBlock === 'photoStory' ? parent : undefined
		const drawn =
			typeof id === 'string'
				? drawMedia(edition.media(id), captionOf(figure), story && storySizes(story, figure))
				: typeof dataInfographic === 'string'
					? drawInfographic(dataInfographic, edition)
					: undefined
		if (!drawn) {
			const isNamed = id !== undefined || dataInfographic !== undefined
			parent.children.splice(index, 1, ...(isNamed ? [] : figure.children))
			return [SKIP, index]
		}
		parent.children[index] = drawn
		return SKIP
	})
}

function drawMedia(
	media: PublishedMedia | undefined,
	ownCaption: ElementContent | undefined,
	/** Of a picture in a photo story. */
	sizes: string | undefined,
): Element | undefined {
	if (!media || media.kind === 'captions') return undefined
	const caption = ownCaption ?? captionFrom(media)
	const inside =
		media.kind === 'image'
			? [sizes ? drawLink(media, sizes) : drawPicture(media)]
			: media.kind === 'clip'
				? drawClip(media)
				: drawDocument(media)
	const isNamed = media.kind === 'document' && !ownCaption
	return h('figure', { className: [media.kind] }, [
		...inside,
		...(caption && !isNamed ? [caption] : []),
	])
}

/** A picture of a story opens large: in place where there are scripts, otherwise as a file. */
function drawLink(media: PublishedMedia, sizes: string): Element {
	return h('a', { className: ['enlarge'], href: paths.media(largestFile(media).name) }, [
		drawPicture(media, sizes),
	])
}

function drawDocument({ original, title, caption }: PublishedMedia): ElementContent[] {
	const href = paths.media(original.name)
	return [
		h('a', { href, download: true }, title || caption || original.name),
		{ type: 'text', value: ` (${toSizeText(original.size)})` },
	]
}

function captionOf(figure: Element): ElementContent | undefined {
	return figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
}

function captionFrom({ caption, credit }: PublishedMedia): Element | undefined {
	if (!caption && !credit) return undefined
	return h('figcaption', [caption, ...(credit ? [' ', h('cite', credit)] : [])])
}
