/** How often something may be tried. */
export interface AttemptLimit {
	most: number
	withinMs: number
}

/** Callers remembered at a time: more than a corporation has, and no way to fill the memory. */
const CALLERS_MOST = 10_000

/**
 * Counts tries by who makes them, in this process.
 *
 * A second process counts anew; the limits are far enough from what a guesser would need.
 */
export class Attempts {
	private readonly limit: AttemptLimit
	private readonly times = new Map<string, number[]>()

	constructor(limit: AttemptLimit) {
		this.limit = limit
	}

	/** Whether the caller may try at `now`. */
	mayTry(caller: string, now: Date): boolean {
		return this.recent(caller, now).length < this.limit.most
	}

	/** Remember a try. */
	note(caller: string, now: Date): void {
		const times = [...this.recent(caller, now), now.getTime()]
		this.times.delete(caller)
		this.times.set(caller, times)
		const [oldest] = this.times.keys()
		if (this.times.size > CALLERS_MOST && oldest !== undefined) this.times.delete(oldest)
	}

	private recent(caller: string, now: Date): number[] {
		const since = now.getTime() - this.limit.withinMs
		return (this.times.get(caller) ?? []).filter((time) => time > since)
	}
}
