import { toLongDateText, toTimeText } from '#shared/dates.ts'
import { makeElement } from '#site/search/makeElement.ts'

/** The time of day and the date in `place`, in Vietnamese time. */
export class Clock {
	readonly #time = makeElement('p', 'clock-time')
	readonly #date = makeElement('p', 'clock-date')

	constructor(place: HTMLElement) {
		place.replaceChildren(this.#date, this.#time)
	}

	/** Touches the page once a minute only. */
	show(now: Date): void {
		const iso = now.toISOString()
		write(this.#time, toTimeText(iso))
		// The day's name is never broken; the date may stand below it.
		write(this.#date, toLongDateText(iso).replace(/ (?=\S+,)/, '\u00a0'))
	}
}

function write(place: HTMLElement, text: string): void {
	if (place.textContent !== text) place.textContent = text
}
