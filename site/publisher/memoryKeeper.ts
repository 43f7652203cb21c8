/** Milliseconds of quiet after which nobody waits for the publisher. */
const QUIET_MS = 5_000

/**
 * Gives memory back to the machine when the publisher has nothing to do.
 *
 * V8 collects when it needs room, and an idle publisher never does. Needs `--expose-gc`; without it,
 * memory stays as V8 leaves it.
 */
export class MemoryKeeper {
	#timer: NodeJS.Timeout | undefined

	/** Collect once it has been quiet for a while. */
	soon(): void {
		clearTimeout(this.#timer)
		this.#timer = setTimeout(() => {
			void globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' })
		}, QUIET_MS)
		this.#timer.unref()
	}
}
