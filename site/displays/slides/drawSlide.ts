import type { Slide } from '#shared/displays/playlist.ts'
import { makeElement } from '#site/search/makeElement.ts'
import type { DrawnSlide, SlideSetting } from './drawnSlide.ts'

export type { DrawnSlide, SlideSetting } from './drawnSlide.ts'

/**
 * `slide`, drawn for a layer of the stage.
 *
 * Where nothing is on, layers are left empty: the corporation's name stands on the stage behind them.
 */
export function drawSlide(slide: Slide, on: SlideSetting): DrawnSlide {
	void on
	return {
		element: makeElement('div', 'slide', slide.name),
		ready: Promise.resolve(),
		start: () => undefined,
		stop: () => undefined,
	}
}
