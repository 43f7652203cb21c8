import type { Latencies } from './latencies.ts'

/** Where readers go, and how many of them how fast. */
export interface LoadPlan {
	port: number
	/** Pages that readers open after the home page. */
	pages: string[]
	/** Styles, scripts and fonts that somebody loads who comes for the first time. */
	parts: string[]
	pace: Burst | Steady
}

/** So many readers come within a time, whether earlier ones have been answered or not. */
export interface Burst {
	readers: number
	withinMs: number
}

/** So many connections ask without a pause, for so many requests at least and until told to stop. */
export interface Steady {
	sockets: number
	requests: number
}

/** What the readers saw. */
export interface LoadReport {
	/** Of `Latencies`. */
	counts: Latencies['counts']
	requests: number
	/** Answers without a body, because the reader has the page already. */
	unchanged: number
	failed: number
	/** Some of what failed, in words. */
	failures: string[]
	milliseconds: number
	/** Share (0 to 1) of the time in which the generator had something to do: near 1 it measures itself. */
	busy: number
	/** Milliseconds by which the generator itself was late, 99 times of 100 no more. */
	lateness: number
}
