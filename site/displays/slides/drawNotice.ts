import { toParagraphs } from '#site/layouts/toParagraphs.ts'
import { makeElement } from '#site/search/makeElement.ts'
import type { DrawnSlide, SlideOf } from './drawnSlide.ts'
import { fitText } from './fitText.ts'
import { lengthOf } from './lengthOf.ts'
import { onceThere } from './onceThere.ts'

/** A notice of a programme over the whole stage. */
export function drawNotice(slide: SlideOf<'notice'>): DrawnSlide {
	const words = makeElement(
		'div',
		'notice-words',
		makeElement('p', 'notice-kicker', 'Thông báo'),
		makeElement('h2', '', slide.headline),
		...toParagraphs(slide.text).map((text) => makeElement('p', 'notice-text', text)),
	)
	const element = makeElement('div', 'slide slide-notice', words)
	element.dataset.length = lengthOf(slide.headline)
	const lay = onceThere(element, () => fitText(words))
	return {
		element,
		ready: Promise.resolve().then(lay),
		start: lay,
		stop: () => element.replaceChildren(),
	}
}
