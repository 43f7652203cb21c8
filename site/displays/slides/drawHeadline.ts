import { makeElement } from '#site/search/makeElement.ts'
import { drawQr } from './drawQr.ts'
import { drift } from './drift.ts'
import type { DrawnSlide, SlideOf, SlideSetting } from './drawnSlide.ts'
import { fitText } from './fitText.ts'
import { lengthOf } from './lengthOf.ts'
import { onceThere } from './onceThere.ts'
import { loadPicture, type LoadedPicture } from './loadPicture.ts'

/** A card made from an article: headline, what it is about, picture, and the code that opens it on a telephone. */
export function drawHeadline(slide: SlideOf<'headline'>, on: SlideSetting): DrawnSlide {
	const words = wordsOf(slide)
	const element = makeElement('div', 'slide slide-headline', words, drawQr(slide.qr))
	element.dataset.length = lengthOf(slide.headline)
	const cover = slide.file ? loadPicture(on.fileUrl(slide.file), '') : undefined
	if (cover) element.prepend(frameOf(cover, slide))
	const lay = onceThere(element, () => fitText(words))
	let movement: Animation | undefined
	return {
		element,
		ready: Promise.resolve(cover?.decoded).then(lay),
		start: (offsetMs) => {
			lay()
			if (cover) movement = drift(cover.image, on.seconds, offsetMs)
		},
		stop: () => {
			movement?.cancel()
			element.replaceChildren()
		},
	}
}

function wordsOf({ kicker, headline, standfirst, byline }: SlideOf<'headline'>): HTMLElement {
	const words = makeElement('div', 'headline-words')
	if (kicker) words.append(makeElement('p', 'headline-kicker', kicker))
	words.append(makeElement('h2', '', headline))
	if (standfirst) {
		const text = makeElement('p', 'headline-standfirst', standfirst)
		text.dataset.spare = ''
		words.append(text)
	}
	if (byline) words.append(makeElement('p', 'headline-byline', byline))
	return words
}

function frameOf({ image }: LoadedPicture, { focalX, focalY }: SlideOf<'headline'>): HTMLElement {
	image.style.objectPosition = `${focalX}% ${focalY}%`
	image.style.transformOrigin = `${focalX}% ${focalY}%`
	return makeElement('div', 'headline-picture', image)
}
