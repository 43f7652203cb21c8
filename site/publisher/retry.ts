/** Milliseconds until the first try; the wait doubles up to a minute. */
const FIRST_MS = 500
const LAST_MS = 60_000

/** Tries again later what failed: a disk that was full may have room by then. */
export class Retry {
	readonly #work: () => Promise<void>
	#timer: ReturnType<typeof setTimeout> | undefined
	#waitMs = FIRST_MS
	#isStopped = false

	constructor(work: () => Promise<void>) {
		this.#work = work
	}

	/** Try after a while, and again after a longer one should it fail. */
	later(): void {
		clearTimeout(this.#timer)
		if (this.#isStopped) return
		this.#timer = setTimeout(() => void this.#work().catch(() => this.later()), this.#waitMs)
		this.#waitMs = Math.min(this.#waitMs * 2, LAST_MS)
	}

	/** It works again: the next wait is a short one. */
	settle(): void {
		this.#waitMs = FIRST_MS
	}

	/** Do not try any more. */
	stop(): void {
		this.#isStopped = true
		clearTimeout(this.#timer)
	}
}
