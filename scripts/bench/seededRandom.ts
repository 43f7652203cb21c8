/** A random number from 0 up to but not including 1; the same sequence for the same seed. */
export type Random = () => number

/** Mulberry32: enough for choosing among editorial operations and queries. */
export function seededRandom(seed: number): Random {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let bits = Math.imul(state ^ (state >>> 15), 1 | state)
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
	}
}
