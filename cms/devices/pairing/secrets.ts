import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const SECRET_BYTES = 32

/** A secret that nobody guesses, as text. */
export function aSecret(): string {
	return randomBytes(SECRET_BYTES).toString('base64url')
}

/** What is stored of a secret: who reads the database cannot use it. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex')
}

/** Whether `secret` is the one whose hash was stored; takes as long either way. */
export function isSecretOf(secret: string, hash: string): boolean {
	const given = Buffer.from(hashOf(secret))
	const stored = Buffer.from(hash)
	return given.length === stored.length && timingSafeEqual(given, stored)
}
