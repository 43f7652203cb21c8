/** The first 32 bits of what follows the point in the roots of the first primes, as the standard asks. */
function fractions(root: number, count: number): Int32Array {
	const words: number[] = []
	for (let number = 2; words.length < count; number++) {
		const isPrime = Array.from({ length: number - 2 }, (_, n) => n + 2).every((n) => number % n)
		if (isPrime) words.push(((number ** (1 / root) % 1) * 2 ** 32) | 0)
	}
	return Int32Array.from(words)
}

const BLOCK = 64
const constants = fractions(3, 64)
const beginning = fractions(2, 8)

/**
 * SHA-256 of bytes that come piece by piece.
 *
 * By hand, because the browser's own wants all bytes in memory at once, and a film may be half of it.
 */
export class Sha256 {
	readonly #state = Int32Array.from(beginning)
	readonly #words = new Int32Array(BLOCK)
	readonly #block = new Uint8Array(BLOCK)
	readonly #view = new DataView(this.#block.buffer)
	#filled = 0
	#length = 0

	/** These bytes come next. */
	add(bytes: Uint8Array): void {
		this.#length += bytes.length
		let place = 0
		while (place < bytes.length) {
			const part = bytes.subarray(place, place + BLOCK - this.#filled)
			this.#block.set(part, this.#filled)
			this.#filled += part.length
			place += part.length
			if (this.#filled < BLOCK) return
			this.#mix()
			this.#filled = 0
		}
	}

	/** The hash of all that came, in hexadecimal digits. */
	end(): string {
		const bits = new DataView(new ArrayBuffer(8))
		bits.setBigUint64(0, BigInt(this.#length) * 8n)
		const zeros = (2 * BLOCK - 9 - this.#filled) % BLOCK
		this.add(Uint8Array.of(0x80, ...new Uint8Array(zeros), ...new Uint8Array(bits.buffer)))
		return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
	}

	#mix(): void {
		const [state, words, view] = [this.#state, this.#words, this.#view]
		for (let n = 0; n < 16; n++) words[n] = view.getInt32(n * 4)
		for (let n = 16; n < BLOCK; n++) {
			const x = at(words, n - 15)
			const y = at(words, n - 2)
			const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
			const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
			words[n] = at(words, n - 16) + small + at(words, n - 7) + large
		}
		let a = at(state, 0)
		let b = at(state, 1)
		let c = at(state, 2)
		let d = at(state, 3)
		let e = at(state, 4)
		let f = at(state, 5)
		let g = at(state, 6)
		let h = at(state, 7)
		for (let n = 0; n < BLOCK; n++) {
			const choice = (e & f) ^ (~e & g)
			const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice
			const one = (first + at(constants, n) + at(words, n)) | 0
			const majority = (a & b) ^ (a & c) ^ (b & c)
			const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
			h = g
			g = f
			f = e
			e = (d + one) | 0
			d = c
			c = b
			b = a
			a = (one + two) | 0
		}
		add(state, 0, a)
		add(state, 1, b)
		add(state, 2, c)
		add(state, 3, d)
		add(state, 4, e)
		add(state, 5, f)
		add(state, 6, g)
		add(state, 7, h)
	}
}

function turn(word: number, bits: number): number {
	return (word >>> bits) | (word << (32 - bits))
}

function add(words: Int32Array, place: number, word: number): void {
	words[place] = at(words, place) + word
}

/** Within the table, where there always is a number. */
function at(words: Int32Array, place: number): number {
	return words[place] ?? 0
}
