import { makeElement } from '#site/search/makeElement.ts'
import { tickerSpeed } from './tickerSpeed.ts'

/** The line of slogans at the foot: it passes by for ever, at the same speed whatever it says. */
export class Ticker {
	readonly element = makeElement('div', 'ticker')
	readonly #track = makeElement('div', 'ticker-track')
	#texts: string[] = []
	#passing: Animation | undefined

	constructor() {
		this.element.append(this.#track)
		new ResizeObserver(() => this.#lay()).observe(this.element)
		// Until the letters are there, nobody knows how wide the texts are.
		void document.fonts.ready.then(() => this.#lay())
	}

	/** Runs through `texts`; nothing moves or changes where it does so already. */
	run(texts: string[]): void {
		if (texts.join('\n') === this.#texts.join('\n')) return
		this.#texts = texts
		this.#lay()
	}

	/**
	 * Lays out one round of all texts, again and again until the window is full, and sets it moving.
	 *
	 * After one round everything stands where it stood before, so the end is never seen.
	 */
	#lay(): void {
		this.#passing?.cancel()
		this.#passing = undefined
		this.#track.replaceChildren()
		const room = this.element.clientWidth
		if (!this.#texts.length || !room) return
		const first = this.#round()
		this.#track.append(first)
		const width = Math.ceil(first.getBoundingClientRect().width)
		first.style.width = `${width}px`
		for (let filled = width; filled < width + room; filled += width) {
			const next = this.#round()
			next.style.width = `${width}px`
			next.ariaHidden = 'true'
			this.#track.append(next)
		}
		const { clientWidth, clientHeight } = document.documentElement
		const seconds = width / tickerSpeed(Math.min(clientWidth, clientHeight) * calmness())
		this.#passing = this.#track.animate(
			[{ transform: 'translateX(0)' }, { transform: `translateX(-${width}px)` }],
			{ duration: seconds * 1_000, iterations: Infinity },
		)
	}

	#round(): HTMLElement {
		return makeElement(
			'div',
			'ticker-round',
			...this.#texts.map((text) => makeElement('span', 'ticker-text', text)),
		)
	}
}

/** Who asks for less motion gets half the speed: a ticker that stands still cannot be read to its end. */
function calmness(): number {
	return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0.5 : 1
}
