import type { Slot } from '#shared/displays/hourAt.ts'
import { Layer, type Drawing } from './layer.ts'

/** Milliseconds in which what comes on at once is surely painted. */
const PAINTED_MS = 400

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
	/** Resolves when what was covered last has been cleared away. */
	#settled: Promise<void> = Promise.resolve()

	constructor(root: HTMLElement) {
		this.#front = new Layer(root)
		this.#back = new Layer(root)
	}

	/** Draw a slot's slide where nobody sees it; resolves when it can come on. */
	async draw({ slide, start, end }: Slot, drawing: Drawing): Promise<void> {
		// While a slide fades in, the one before it still shows through.
		await this.#settled
		if (slide) await this.#back.draw(slide, (end - start) / 1_000, drawing)
		else this.#back.clear()
	}

	/** Bring on what was drawn, in one frame; `since` is the moment. */
	bringOn({ slide, start }: Slot, since: number): void {
		const isFilm = slide?.kind === 'clip'
		const offset = since - start
		this.#front.sink()
		if (slide) this.#back.rise(slide.id, since, offset < PROMPT_MS ? 0 : offset)
		const isFading = slide && !isFilm && !this.#isFrontFilm
		const painted = isFading ? this.#back.fadeIn() : rest(slide ? PAINTED_MS : 0)
		const covered = this.#front
		;[this.#front, this.#back] = [this.#back, this.#front]
		this.#isFrontFilm = isFilm
		// Through an empty layer what was on would still be seen.
		this.#settled = painted.then(() => covered.clear())
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
}

function rest(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
