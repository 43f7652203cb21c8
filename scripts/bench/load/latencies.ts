import { toDurationText } from '#scripts/bench/measure.ts'

/** Tenths of a millisecond up to a second, hundredths of a second up to a minute. */
const FINE = 10_000
const COARSE = 6_000

/** How long many answers took, in little memory: a million of them are a few thousand numbers. */
export class Latencies {
	readonly counts: Uint32Array<ArrayBuffer>

	constructor(counts = new Uint32Array(FINE + COARSE)) {
		this.counts = counts
	}

	/** One more answer, in milliseconds. */
	add(milliseconds: number): void {
		const fine = Math.max(0, Math.floor(milliseconds * 10))
		const slot = fine < FINE ? fine : FINE + Math.min(COARSE - 1, Math.floor(milliseconds / 10))
		this.counts[slot] = (this.counts[slot] ?? 0) + 1
	}

	/** How many there are. */
	get size(): number {
		return this.counts.reduce((sum, count) => sum + count, 0)
	}

	/** Milliseconds that `share` (0 to 1) of the answers did not exceed. */
	percentile(share: number): number {
		let left = Math.ceil(this.size * share)
		for (const [slot, count] of this.counts.entries()) {
			left -= count
			if (left <= 0) return slot < FINE ? (slot + 1) / 10 : (slot - FINE + 1) * 10
		}
		return Number.NaN
	}

	/** `p50 … · p99 … · most …`. */
	toText(): string {
		const text = (share: number) => {
			const milliseconds = this.percentile(share)
			return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : toDurationText(milliseconds)
		}
		return `p50 ${text(0.5)} · p95 ${text(0.95)} · p99 ${text(0.99)} · most ${text(1)}`
	}
}
