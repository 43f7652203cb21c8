import { makeElement } from '#site/search/makeElement.ts'
import { drawAmbience } from './drawAmbience.ts'
import { drift } from './drift.ts'
import type { DrawnSlide, SlideOf, SlideSetting } from './drawnSlide.ts'
import { onceThere } from './onceThere.ts'
import { loadPicture } from './loadPicture.ts'

/** How much of a photograph may be lost at its edges so that it fills the screen. */
const CROP_MOST = 0.24

/** A photograph, banner or infographic: whole, over its own colours, unless it is a photograph that nearly fills. */
export function drawPicture(slide: SlideOf<'picture'>, on: SlideSetting): DrawnSlide {
	const { image, decoded } = loadPicture(on.fileUrl(slide.file), slide.alt)
	const ambience = drawAmbience()
	const frame = makeElement('div', 'picture-frame', image)
	const element = makeElement('div', 'slide slide-picture', ambience.canvas, frame)
	if (slide.caption) element.append(makeElement('p', 'picture-caption', slide.caption))
	// Banners and infographics have words up to their edges.
	const isPhoto = slide.source.type === 'photo'
	const lay = onceThere(element, () => {
		ambience.paint(image)
		element.toggleAttribute('data-fills', isPhoto && cropOf(image, element) <= CROP_MOST)
	})
	let movement: Animation | undefined
	return {
		element,
		ready: decoded.then(lay),
		start: (offsetMs) => {
			lay()
			if ('fills' in element.dataset) movement = drift(image, on.seconds, offsetMs)
		},
		stop: () => {
			movement?.cancel()
			ambience.drop()
			element.replaceChildren()
		},
	}
}

/** The part of `image` that is outside when it covers `box`. */
function cropOf(image: HTMLImageElement, box: HTMLElement): number {
	const shape = image.naturalWidth / image.naturalHeight
	const wanted = box.clientWidth / box.clientHeight
	return 1 - Math.min(shape, wanted) / Math.max(shape, wanted)
}
