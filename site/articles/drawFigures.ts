import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import type { PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import { toPicture } from '#site/media/toPicture.ts'

/** Widths a picture in the text is shown in, for the browser to choose the file before it knows the layout. */
const BODY_SIZES = '(min-width: 48rem) 44rem, calc(100vw - 2rem)'

/** Draw the pictures, clips and documents that figures name by id; a figure whose file is gone, goes too. */
export function drawFigures(tree: Root, edition: Edition): void {
	visit(tree, 'element', (figure, index, parent) => {
		if (figure.tagName !== 'figure' || !parent || index === undefined) return
		const id = figure.properties.dataMedia ?? figure.properties.dataClip
		const media = typeof id === 'string' ? edition.media(id) : undefined
		if (!media) {
			const words = id === undefined ? figure.children : []
			parent.children.splice(index, 1, ...words)
			return [SKIP, index]
		}
		const caption = captionOf(figure) ?? captionFrom(media)
		figure.properties = { className: [media.kind] }
		figure.children = [drawMedia(media), ...(caption ? [caption] : [])]
		return SKIP
	})
}

function drawMedia(media: PublishedMedia): Element {
	if (media.kind === 'image') return drawPicture(media)
	const { original } = media
	const src = paths.media(original.name)
	if (media.kind === 'document')
		return h('a', { href: src, download: true }, media.caption || original.name)
	return h(
		'video',
		{ controls: true, preload: 'none', width: original.width, height: original.height },
		[h('source', { src, type: original.mimeType }), h('a', { href: src }, 'Tải clip về máy')],
	)
}

function drawPicture(media: PublishedMedia): Element {
	const { sources, image } = toPicture(media)
	return h('picture', [
		...sources.map(({ type, srcset }) => h('source', { type, srcSet: srcset, sizes: BODY_SIZES })),
		h('img', { ...image, loading: 'lazy', decoding: 'async' }),
	])
}

function captionOf(figure: Element): ElementContent | undefined {
	return figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
}

function captionFrom({ caption, credit }: PublishedMedia): Element | undefined {
	if (!caption && !credit) return undefined
	return h('figcaption', [caption, ...(credit ? [' ', h('cite', credit)] : [])])
}
