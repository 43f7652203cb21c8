import type { Slide } from '#shared/displays/playlist.ts'
import { drawClip } from './drawClip.ts'
import { drawHeadline } from './drawHeadline.ts'
import type { DrawnSlide, SlideSetting } from './drawnSlide.ts'
import { drawNotice } from './drawNotice.ts'
import { drawPicture } from './drawPicture.ts'
import { drawSlogan } from './drawSlogan.ts'
import { drawTall } from './drawTall.ts'

/**
 * `slide`, drawn for a layer of the stage.
 *
 * Where nothing is on, layers are left empty: the corporation's name stands on the stage behind them.
 */
export function drawSlide(slide: Slide, on: SlideSetting): DrawnSlide {
	switch (slide.kind) {
		case 'picture':
			return drawPicture(slide, on)
		case 'tall':
			return drawTall(slide, on)
		case 'clip':
			return drawClip(slide, on)
		case 'headline':
			return drawHeadline(slide, on)
		case 'slogan':
			return drawSlogan(slide)
		case 'notice':
			return drawNotice(slide)
	}
}
