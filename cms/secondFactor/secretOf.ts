import type { Authenticator } from '#cms/payload-types.ts'
import { seal, unseal } from '#cms/signIn/sealed.ts'

const PURPOSE = 'authenticator'

/** The secret that a person's telephone shares, as text. */
export function secretOf({ secret }: Pick<Authenticator, 'secret'>, now: Date): string {
	const opened = unseal(PURPOSE, secret ?? undefined, now)
	if (typeof opened === 'string') return opened
	throw new Error('An authenticator was sealed with another PAYLOAD_SECRET')
}

/** What is stored of it: who reads the database cannot use it. */
export function sealedSecret(secret: string): string {
	return seal(PURPOSE, secret)
}
