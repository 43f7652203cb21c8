/** Milliseconds. From here on each frame is asked whether it is the one, too. */
const NEAR_MS = 50

/** One alarm, set anew by whoever it wakes: there is never more than one timer. */
export class Wake {
	readonly #ring: () => void
	#timer: ReturnType<typeof setTimeout> | undefined
	#frame = 0

	constructor(ring: () => void) {
		this.#ring = ring
	}

	/**
	 * Ring after so many milliseconds, and shortly before them in each frame as well.
	 *
	 * A page that nobody sees or that is too busy has no frames, and goes on all the same.
	 */
	in(milliseconds: number): void {
		clearTimeout(this.#timer)
		cancelAnimationFrame(this.#frame)
		const isNear = milliseconds <= NEAR_MS
		this.#timer = setTimeout(this.#ring, isNear ? milliseconds : milliseconds - NEAR_MS)
		if (isNear) this.#frame = requestAnimationFrame(this.#ring)
	}
}
