import type { Payload, Where } from 'payload'
import { swap } from '#cms/devices/swap.ts'
import type { Authenticator } from '#cms/payload-types.ts'
import { authenticatorOf } from './authenticatorOf.ts'
import { withoutCode } from './recoveryCodes.ts'
import { secretOf } from './secretOf.ts'
import { stepOfCode } from './totp.ts'

/** Codes in a row before none is looked at for a while; a guesser would need a hundred thousand. */
const TRIES_MOST = 5
const LOCK_MS = 10 * 60_000

/** Codes of one account that may be tried at the same moment. */
const AT_ONCE = 20

/** What became of a code. */
export type CodeOutcome = 'right' | 'wrong' | 'locked'

/** Try a code of a person's telephone, or one of their recovery codes; each opens once. */
export async function tryCode(
	cms: Payload,
	person: string,
	code: string,
	now: Date,
): Promise<CodeOutcome> {
	const authenticator = await countTry(cms, person, now)
	if (!authenticator) return 'locked'
	return (await opens(cms, authenticator, code.trim(), now)) ? 'right' : 'wrong'
}

/** Counted before it is looked at: a thousand tries at once are a thousand tries. */
async function countTry(cms: Payload, person: string, now: Date): Promise<Authenticator | null> {
	for (let attempt = 0; attempt < AT_ONCE; attempt++) {
		const authenticator = await authenticatorOf(cms, person)
		if (!authenticator?.confirmedAt) return null
		const { id, lockedUntil } = authenticator
		if (lockedUntil && new Date(lockedUntil) > now) return null
		const before = authenticator.tries ?? 0
		const tries = lockedUntil ? 1 : before + 1
		const until = tries >= TRIES_MOST ? new Date(now.getTime() + LOCK_MS).toISOString() : null
		const data = { tries, lockedUntil: until }
		const where: Where = { tries: { equals: before } }
		if (await swap(cms, 'authenticators', { id, where, data })) return authenticator
	}
	return null
}

async function opens(
	cms: Payload,
	authenticator: Authenticator,
	code: string,
	now: Date,
): Promise<boolean> {
	const { id } = authenticator
	const whole = { tries: 0, lockedUntil: null }
	if (/^\d{3} ?\d{3}$/.test(code)) {
		const step = stepOfCode(secretOf(authenticator, now), code.replace(' ', ''), now)
		if (step === undefined) return false
		const where: Where = {
			or: [{ lastStep: { exists: false } }, { lastStep: { less_than: step } }],
		}
		return swap(cms, 'authenticators', { id, where, data: { ...whole, lastStep: step } })
	}
	const hashes = authenticator.recoveryHashes ?? ''
	const left = withoutCode(hashes, code)
	if (left === undefined) return false
	const where: Where = { recoveryHashes: { equals: hashes } }
	return swap(cms, 'authenticators', { id, where, data: { ...whole, recoveryHashes: left } })
}
