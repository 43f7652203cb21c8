import type { Element } from 'hast'
import { toSizes } from '#site/media/toSizes.ts'

const PAIR = toSizes(28, '(min-width: 40rem) 22rem, calc(100vw - 2rem)')
const WHOLE = toSizes(56, '(min-width: 40rem) 44rem, calc(100vw - 2rem)')

/** The `sizes` of a picture in a photo story: two stand side by side, and of an odd number the first alone. */
export function storySizes({ children }: Element, picture: Element): string {
	const pictures = children.filter((child) => child.type === 'element')
	return pictures.length % 2 === 1 && pictures[0] === picture ? WHOLE : PAIR
}
