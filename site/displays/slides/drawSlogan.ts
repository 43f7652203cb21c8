import { makeElement } from '#site/search/makeElement.ts'
import type { DrawnSlide, SlideOf } from './drawnSlide.ts'
import { fitText } from './fitText.ts'
import { lengthOf } from './lengthOf.ts'
import { onceThere } from './onceThere.ts'

/** A slogan over the whole stage. */
export function drawSlogan(slide: SlideOf<'slogan'>): DrawnSlide {
	const words = makeElement('div', 'slogan-words', makeElement('p', '', slide.text))
	const element = makeElement('div', 'slide slide-slogan', words)
	element.dataset.length = lengthOf(slide.text)
	const lay = onceThere(element, () => fitText(words))
	return {
		element,
		ready: Promise.resolve().then(lay),
		start: lay,
		stop: () => element.replaceChildren(),
	}
}
