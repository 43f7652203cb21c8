import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook, Payload } from 'payload'
import { z } from 'zod'
import { personWhere } from './personWhere.ts'

/** What Payload spends on a password that is checked: rounds and bytes. */
const ROUNDS = 600_000
const KEY_BYTES = 32

/**
 * Take as long over an address that nobody has, or that is locked, as over a wrong password.
 *
 * Payload answers those at once and checks a password for half a second: whoever has a clock would
 * learn who works here.
 */
export const spendAsMuch: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
	if (operation !== 'login') return args
	const typed = z
		.object({ email: z.string(), password: z.string() })
		.safeParse(Reflect.get(args, 'data'))
	if (!typed.success) return args
	const { email, password } = typed.data
	const isChecked = await hasPasswordChecked(req.payload, email, new Date())
	if (!isChecked) await promisify(pbkdf2)(password, randomBytes(32), ROUNDS, KEY_BYTES, 'sha256')
	return args
}

async function hasPasswordChecked(cms: Payload, email: string, now: Date): Promise<boolean> {
	const person = await personWhere(cms, { email: { equals: email.toLowerCase().trim() } })
	return person !== undefined && !(person.lockUntil && new Date(person.lockUntil) > now)
}
