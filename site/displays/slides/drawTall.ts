import { makeElement } from '#site/search/makeElement.ts'
import { drawAmbience } from './drawAmbience.ts'
import type { DrawnSlide, SlideOf, SlideSetting } from './drawnSlide.ts'
import { loadPicture } from './loadPicture.ts'
import { panOf } from './panOf.ts'

/** A tall infographic: it stands, moves until its end is seen, and stands again. */
export function drawTall(slide: SlideOf<'tall'>, on: SlideSetting): DrawnSlide {
	const { image, decoded, drop } = loadPicture(on.fileUrl(slide.file), slide.alt)
	const ambience = drawAmbience()
	const element = makeElement('div', 'slide slide-tall', ambience.canvas, image)
	let movement: Animation | undefined
	return {
		element,
		ready: decoded.then(() => ambience.paint(image)),
		start: (offsetMs) => {
			const size = { width: image.naturalWidth, height: image.naturalHeight }
			const screen = { width: element.clientWidth, height: element.clientHeight }
			const { width, height, distance, rest } = panOf(size, screen, on.seconds)
			image.style.width = `${width}px`
			image.style.height = `${height}px`
			movement = moveUp(image, distance, rest / on.seconds, on.seconds)
			movement.currentTime = offsetMs
		},
		stop: () => {
			movement?.cancel()
			drop()
			ambience.drop()
			element.replaceChildren()
		},
	}
}

/** From its top to its end within `seconds`; `rest` is the part of these in which it stands, at either end. */
function moveUp(image: HTMLElement, distance: number, rest: number, seconds: number): Animation {
	const top = 'translateY(0)'
	const end = `translateY(-${distance}px)`
	return image.animate(
		[
			{ transform: top, offset: 0 },
			{ transform: top, offset: rest },
			{ transform: end, offset: 1 - rest },
			{ transform: end, offset: 1 },
		],
		{ duration: seconds * 1_000, fill: 'forwards' },
	)
}
