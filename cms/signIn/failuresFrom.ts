import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { Attempts } from '#cms/devices/pairing/attempts.ts'
import { env } from '#cms/env.ts'
import { callerOf } from './callerOf.ts'

const WITHIN_MS = 10 * 60_000

const failures = new Attempts({ most: env.loginFailuresMost, withinMs: WITHIN_MS })

/**
 * Let nobody log in from an address from which too many have failed.
 *
 * An account is locked after ten wrong passwords; this is for who tries one password on many accounts.
 */
export const refuseAfterFailures: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation === 'login') refuseTooManyFrom(req.headers, new Date())
	return args
}

/** Whether who comes from this address may try. */
export function mayTryFrom(headers: Headers, now: Date): boolean {
	const caller = callerOf(headers)
	return caller === '' || failures.mayTry(caller, now)
}

function refuseTooManyFrom(headers: Headers, now: Date): void {
	if (mayTryFrom(headers, now)) return
	throw new Refusal(
		'tooMany',
		'Đã có quá nhiều lần đăng nhập sai từ nơi này. Hãy thử lại sau 10 phút.',
	)
}

/** Remember that somebody did not get in. */
export function noteFailureFrom(headers: Headers, now: Date): void {
	const caller = callerOf(headers)
	if (caller !== '') failures.note(caller, now)
}
