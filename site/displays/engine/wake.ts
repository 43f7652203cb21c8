/** Milliseconds. From here on the browser's frames decide, so that what is due comes on in the right one. */
const NEAR_MS = 50

/** Milliseconds by which a timer is set too early, because it is never early itself. */
const EARLY_MS = 30

/** One alarm, set anew by whoever it wakes: there is never more than one timer. */
export class Wake {
	private readonly ring: () => void
	private timer: ReturnType<typeof setTimeout> | undefined
	private frame = 0

	constructor(ring: () => void) {
		this.ring = ring
	}

	/** Ring after so many milliseconds; shortly before them, ring in each frame. */
	in(milliseconds: number): void {
		clearTimeout(this.timer)
		cancelAnimationFrame(this.frame)
		// A page that nobody sees has no frames, and goes on all the same.
		const isFar = milliseconds > NEAR_MS || document.hidden
		if (isFar) this.timer = setTimeout(this.ring, Math.max(0, milliseconds - EARLY_MS))
		else this.frame = requestAnimationFrame(this.ring)
	}
}
