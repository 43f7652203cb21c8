import { makeElement } from '#site/search/makeElement.ts'
import { drawAmbience } from './drawAmbience.ts'
import type { DrawnSlide, SlideOf, SlideSetting } from './drawnSlide.ts'
import { loadPicture } from './loadPicture.ts'
import { onceThere } from './onceThere.ts'
import { panOf, type Pan } from './panOf.ts'

/** A tall infographic: it stands, moves until its end is seen, and stands again. */
export function drawTall(slide: SlideOf<'tall'>, on: SlideSetting): DrawnSlide {
	const { image, decoded } = loadPicture(on.fileUrl(slide.file), slide.alt)
	const ambience = drawAmbience()
	const element = makeElement('div', 'slide slide-tall', ambience.canvas, image)
	let pan: Pan | undefined
	let movement: Animation | undefined
	const lay = onceThere(element, () => {
		ambience.paint(image)
		const size = { width: image.naturalWidth, height: image.naturalHeight }
		const screen = { width: element.clientWidth, height: element.clientHeight }
		pan = panOf(size, screen, on.seconds)
		image.style.width = `${pan.width}px`
		image.style.height = `${pan.height}px`
	})
	return {
		element,
		ready: decoded.then(lay),
		start: (offsetMs) => {
			lay()
			if (!pan) return
			movement = moveUp(image, pan, on.seconds)
			movement.currentTime = offsetMs
		},
		stop: () => {
			movement?.cancel()
			ambience.drop()
			element.replaceChildren()
		},
	}
}

/** From its top to its end within `seconds`. */
function moveUp(image: HTMLElement, { distance, rest }: Pan, seconds: number): Animation {
	const top = 'translateY(0)'
	const end = `translateY(-${distance}px)`
	return image.animate(
		[
			{ transform: top, offset: 0 },
			{ transform: top, offset: rest / seconds },
			{ transform: end, offset: 1 - rest / seconds },
			{ transform: end, offset: 1 },
		],
		{ duration: seconds * 1_000, fill: 'forwards' },
	)
}
