import type { Element } from 'hast'
import { h } from 'hastscript'
import type { PublishedMedia } from '#shared/media/media.ts'
import { toPicture } from '#site/media/toPicture.ts'
import { toSizes } from '#site/media/toSizes.ts'

/** Widths a picture in the text is shown in, for the browser to choose the file before it knows the layout. */
const BODY_SIZES = toSizes(44, '(min-width: 48rem) 44rem, calc(100vw - 2rem)')

/** A picture of a text, in every format and width there is; it waits until the reader comes near. */
export function drawPicture(media: PublishedMedia, sizes = BODY_SIZES): Element {
	const { sources, image } = toPicture(media)
	return h('picture', [
		...sources.map(({ type, srcset }) => h('source', { type, srcSet: srcset, sizes })),
		h('img', {
			...image,
			loading: 'lazy',
			decoding: 'async',
			dataFocalX: Math.round(media.focalX / 10),
			dataFocalY: Math.round(media.focalY / 10),
		}),
	])
}
