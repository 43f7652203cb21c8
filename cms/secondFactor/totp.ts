import { Secret, TOTP } from 'otpauth'

/** Seconds that a code is shown. */
const PERIOD = 30

/** A new secret for a telephone, as text. */
export function aTotpSecret(): string {
	return new Secret({ size: 20 }).base32
}

/** What a telephone reads to show the codes of the secret. */
export function totpAddress(secret: string, email: string): string {
	return totpWith(secret, email).toString()
}

/**
 * The half minute that the code belongs to; undefined where it is none of the secret's at `now`.
 *
 * The one before and the one after count: clocks differ, and people type slowly.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
	const timestamp = now.getTime()
	const delta = totpWith(secret, '').validate({ token: code, timestamp, window: 1 })
	return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp }) + delta
}

function totpWith(secret: string, label: string): TOTP {
	return new TOTP({
		issuer: 'Bantin',
		label,
		algorithm: 'SHA1',
		digits: 6,
		period: PERIOD,
		secret: Secret.fromBase32(secret),
	})
}
