import type { Playlist } from '#shared/displays/playlist.ts'
import { makeElement } from '#site/search/makeElement.ts'

/**
 * All of a display but what plays: ticker, clock, logo, urgent notices, dimming.
 *
 * It never reads a clock: `tick` is told the time, twice a second is enough.
 */
export class Surround {
	/**
	 * Where layers with slides are put.
	 *
	 * The corporation's name and the clock stand behind them, so a stage without a layer is never black.
	 */
	readonly stage: HTMLElement
	/** Called when an urgent notice comes on, once for each. */
	onNotice?: (id: string, now: Date) => void

	/** `root` is the page's `#display`. */
	constructor(root: HTMLElement) {
		this.stage = root.querySelector<HTMLElement>('.stage') ?? makeElement('div', 'stage')
		root.append(this.stage)
	}

	/** From now on, what stands around is that of `playlist`. */
	show(playlist: Playlist): void {
		void playlist
	}

	/** Brings clock, ticker, notices, dimming and pixel shift to `now`. */
	tick(now: Date): void {
		void now
	}
}
