/** One question to the server: sent and answered at moments of the steady clock, with its time between. */
export interface ClockSample {
	sentAt: number
	answeredAt: number
	serverTime: number
}

/** How many answers are compared: the one that was under way for the shortest time says it best. */
const SAMPLES = 8

/** Milliseconds. A larger error is put right at once, a smaller one so slowly that nobody sees it. */
const STEP_MS = 100

/** Milliseconds of correction in each millisecond. */
const SLEW = 0.01

/** Milliseconds by which two answers may differ beyond what their ways explain: clocks are rounded, and drift. */
const TOLERANCE_MS = 20

/**
 * The server's time, on a device whose own clock may be wrong or be set at any moment.
 *
 * It runs on the steady clock that counts from the page's beginning, which nobody can set.
 */
export class ServerClock {
	/** Whether the server has been heard since the page began. */
	isHeard = false

	readonly #steady: () => number
	#samples: ClockSample[] = []
	#offset: number
	#target: number
	#slewedAt: number

	/** `start` is the best guess of the time now; `steady` is `performance.now` but in tests. */
	constructor(start: number, steady: () => number = () => performance.now()) {
		this.#steady = steady
		this.#slewedAt = steady()
		this.#offset = start - this.#slewedAt
		this.#target = this.#offset
	}

	/** The server's time in milliseconds since 1970. */
	now(): number {
		const steady = this.#steady()
		const most = (steady - this.#slewedAt) * SLEW
		this.#slewedAt = steady
		this.#offset += Math.min(most, Math.max(-most, this.#target - this.#offset))
		return steady + this.#offset
	}

	/** Learn from an answer; true when the clock had to be set at once. */
	hear(sample: ClockSample): boolean {
		// Whatever lies outside of what the newest answer allows was true before one of the clocks was set.
		const earliest = sample.serverTime - sample.answeredAt - TOLERANCE_MS
		const latest = sample.serverTime - sample.sentAt + TOLERANCE_MS
		const agreeing = this.#samples.filter((each) => {
			const offset = offsetOf(each)
			return earliest <= offset && offset <= latest
		})
		this.#samples = [...agreeing, sample].slice(-SAMPLES)
		const [best = sample] = this.#samples.toSorted((a, b) => wayOf(a) - wayOf(b))
		return this.#aimAt(offsetOf(best))
	}

	/** Take another guess, as long as the server has not been heard. */
	guess(now: number): void {
		if (!this.isHeard) this.#offset = this.#target = now - this.#steady()
	}

	#aimAt(target: number): boolean {
		const before = this.now() - this.#slewedAt
		const isSet = !this.isHeard || Math.abs(target - before) > STEP_MS
		this.isHeard = true
		this.#target = target
		if (isSet) this.#offset = target
		return isSet
	}
}

function wayOf({ sentAt, answeredAt }: ClockSample): number {
	return answeredAt - sentAt
}

/** The middle of the way is the best guess of when the server looked at its clock. */
function offsetOf({ sentAt, answeredAt, serverTime }: ClockSample): number {
	return serverTime - (sentAt + answeredAt) / 2
}
