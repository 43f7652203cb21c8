import type { Playlist } from '#shared/displays/playlist.ts'
import { isOn } from '#shared/displays/isOn.ts'
import { makeElement } from '#site/search/makeElement.ts'
import { Clock } from './clock.ts'
import { drawLogo } from './drawLogo.ts'
import { shiftAt } from './shiftAt.ts'
import { Ticker } from './ticker.ts'
import { UrgentNotices } from './urgentNotices.ts'

/**
 * All of a display but what plays: ticker, clock, logo, urgent notices, dimming.
 *
 * It never reads a clock: `tick` is told the time, twice a second is enough. What is on can be seen at the root's
 * `data-urgent` (the id of a notice) and `data-quiet`.
 */
export class Surround {
	/**
	 * Where layers with slides are put, each of which fills it.
	 *
	 * The corporation's name and a clock stand behind them, so a stage whose layers are empty is never black.
	 */
	readonly stage: HTMLElement
	/** Called when an urgent notice comes on, once for each. */
	onNotice?: (id: string, now: Date) => void

	readonly #root: HTMLElement
	readonly #logo = makeElement('div', 'corner-logo')
	readonly #name = makeElement('p', 'corner-name')
	readonly #ticker = new Ticker()
	readonly #clocks: Clock[]
	readonly #notices = new UrgentNotices()
	#playlist?: Playlist

	/** `root` is the page's `#display`. */
	constructor(root: HTMLElement) {
		this.#root = root
		this.stage = root.querySelector<HTMLElement>('.stage') ?? makeElement('div', 'stage')
		const corner = makeElement('div', 'corner-clock')
		const behind = this.stage.querySelector<HTMLElement>('.ident-clock')
		this.#clocks = [corner, behind].filter((place) => place !== null).map((at) => new Clock(at))
		const dimmer = makeElement('div', 'dimmer')
		root.append(this.stage, this.#logo, this.#name, this.#ticker.element, corner, dimmer)
		root.append(this.#notices.element)
		root.dataset.zones = ''
	}

	/** From now on, what stands around is that of `playlist`. */
	show(playlist: Playlist): void {
		const { identity, display } = playlist
		const zones = display.zones.join(' ')
		if (this.#root.dataset.zones !== zones) this.#root.dataset.zones = zones
		if (JSON.stringify(identity) !== JSON.stringify(this.#playlist?.identity)) {
			this.#logo.replaceChildren(drawLogo(identity))
			this.#name.textContent = identity.name
		}
		this.#playlist = playlist
	}

	/** Brings clock, ticker, notices, dimming and pixel shift to `now`. */
	tick(now: Date): void {
		for (const clock of this.#clocks) clock.show(now)
		this.#root.style.translate = shiftAt(now)
		if (!this.#playlist) return
		const { display, ticker, notices } = this.#playlist
		const running = display.zones.includes('ticker')
			? ticker.filter(({ until }) => until === null || Date.parse(until) > now.getTime())
			: []
		this.#ticker.run(running.map(({ text }) => text))
		this.#root.toggleAttribute('data-ticker', running.length > 0)
		const { quietHours } = display
		const isQuiet =
			quietHours !== null &&
			isOn({ from: null, until: null, weekdays: [], windows: [quietHours] }, now)
		this.#root.toggleAttribute('data-quiet', isQuiet)
		this.#showNotices(notices, now)
	}

	#showNotices(notices: Playlist['notices'], now: Date): void {
		const { on, begun } = this.#notices.show(notices, now)
		if (on) this.#root.dataset.urgent = on
		else delete this.#root.dataset.urgent
		for (const id of begun) this.onNotice?.(id, now)
	}
}
