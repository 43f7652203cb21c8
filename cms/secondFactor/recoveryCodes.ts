import { randomInt } from 'node:crypto'
import { hashOf } from '#cms/devices/pairing/secrets.ts'

const COUNT = 10

/** Characters that nobody takes for another; ten of them nobody guesses. */
const ALPHABET = 'ACDEFHJKLMNPQRTVWXY34679'
const LENGTH = 10

/** New codes for who has lost their telephone, each for one time. */
export function recoveryCodes(): string[] {
	return Array.from({ length: COUNT }, () => {
		const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
		return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
	})
}

/** What is stored of the codes. */
export function toRecoveryHashes(codes: readonly string[]): string {
	return codes.map((code) => hashOf(plain(code))).join(' ')
}

/** The hashes without that of the code; undefined where it is none of them. */
export function withoutCode(hashes: string, code: string): string | undefined {
	const used = hashOf(plain(code))
	const all = hashes.split(' ').filter(Boolean)
	return all.includes(used) ? all.filter((hash) => hash !== used).join(' ') : undefined
}

function plain(code: string): string {
	return code.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
