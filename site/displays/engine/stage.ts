import type { Slot } from '#shared/displays/hourAt.ts'
import { Layer, type Drawing } from './layer.ts'

/** Milliseconds until what is covered is cleared away: a cross-fade, and some frames. */
const SETTLE_MS = 400

/** Milliseconds. A slide that comes on this late still begins at its beginning. */
const PROMPT_MS = 150

/**
 * The two layers of a display, of which one is seen.
 *
 * What was on stays below what comes on until that is surely painted, so there is no frame between them.
 */
export class Stage {
	#front: Layer
	#back: Layer
	#isFrontFilm = false
	#settling: ReturnType<typeof setTimeout> | undefined

	constructor(root: HTMLElement) {
		this.#front = new Layer(root)
		this.#back = new Layer(root)
	}

	/** Draw a slot's slide where nobody sees it; resolves when it can come on. */
	async draw({ slide, start, end }: Slot, drawing: Drawing): Promise<void> {
		this.#settle()
		if (slide) await this.#back.draw(slide, (end - start) / 1_000, drawing)
		else this.#back.clear()
	}

	/** Bring on what was drawn, in one frame; `since` is the moment. */
	bringOn({ slide, start }: Slot, since: number): void {
		this.#settle()
		const isFilm = slide?.kind === 'clip'
		const offset = since - start
		this.#front.sink()
		if (slide) {
			this.#back.rise(slide.id, since, offset < PROMPT_MS ? 0 : offset)
			if (!isFilm && !this.#isFrontFilm) this.#back.fadeIn()
		}
		;[this.#front, this.#back] = [this.#back, this.#front]
		this.#isFrontFilm = isFilm
		// Through an empty layer what was on would still be seen.
		this.#settling = setTimeout(() => this.#settle(), slide ? SETTLE_MS : 0)
	}

	/** What is on stays on as the next slide. */
	keepOn(slide: string, since: number): void {
		this.#front.mark(slide, since)
	}

	/** Nothing is on any more. */
	empty(): void {
		this.#front.clear()
		this.#isFrontFilm = false
	}

	/** What plays the film that is on; undefined while there is none. */
	get film(): HTMLVideoElement | undefined {
		return this.#isFrontFilm ? this.#front.film : undefined
	}

	/** Milliseconds that have been played of it. */
	get progress(): number | undefined {
		return this.#front.progress
	}

	/** Clear away what is covered, if it is still there. */
	#settle(): void {
		if (this.#settling === undefined) return
		clearTimeout(this.#settling)
		this.#settling = undefined
		this.#back.clear()
	}
}
