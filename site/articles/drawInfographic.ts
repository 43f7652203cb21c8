import type { Element } from 'hast'
import { h } from 'hastscript'
import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import { drawPicture } from './drawPicture.ts'

/** An infographic inside a text, leading to its own page; undefined while readers may not see it. */
export function drawInfographic(id: string, edition: Edition): Element | undefined {
	const infographic = edition.infographic(id)
	const picture = infographic && edition.media(infographic.picture)
	if (!infographic || picture?.kind !== 'image') return undefined
	return h('figure', { className: ['infographic'] }, [
		h('a', { href: paths.piece('infographic', infographic.slug) }, [
			drawPicture(picture),
			h('b', `Xem infographic: ${infographic.headline}`),
		]),
		...(infographic.standfirst ? [h('figcaption', infographic.standfirst)] : []),
	])
}
