import { makeElement } from '#site/search/makeElement.ts'
import type { DrawnSlide, SlideOf } from './drawnSlide.ts'
import { fitText } from './fitText.ts'
import { lengthOf } from './lengthOf.ts'

/** A slogan over the whole stage. */
export function drawSlogan(slide: SlideOf<'slogan'>): DrawnSlide {
	const words = makeElement('div', 'slogan-words', makeElement('p', '', slide.text))
	const element = makeElement('div', 'slide slide-slogan', words)
	element.dataset.length = lengthOf(slide.text)
	return {
		element,
		ready: Promise.resolve(),
		start: () => fitText(words),
		stop: () => element.replaceChildren(),
	}
}
