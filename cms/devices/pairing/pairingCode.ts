import { randomInt } from 'node:crypto'

/** Characters that nobody takes for another, on a screen ten metres away or over the telephone. */
const ALPHABET = 'ACDEFHJKLMNPQRTVWXY34679'

const LENGTH = 6

/** A new code for a person to type; there are 190 million. */
export function aPairingCode(): string {
	return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** The code in what a person typed: `k7p 3qx` is `K7P3QX`. */
export function toPairingCode(typed: string): string {
	return typed.toUpperCase().replace(/[\s.-]/g, '')
}
