/** Milliseconds without a step forward after which a film counts as broken. */
const STALL_MS = 2_000

/** Sees when a film has stopped on its way. */
export class StallWatch {
	#progress = -1
	#movedAt = 0

	/** Another film begins. */
	begin(now: number): void {
		this.#progress = -1
		this.#movedAt = now
	}

	/** Whether a film at `progress` has not moved for too long; both in milliseconds. */
	isStalled(progress: number, now: number): boolean {
		if (progress !== this.#progress) this.#movedAt = now
		this.#progress = progress
		return now - this.#movedAt >= STALL_MS
	}
}
