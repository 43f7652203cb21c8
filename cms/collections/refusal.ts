import { APIError } from 'payload'

/** Why the CMS refuses; scripts compare these words, so they stay. */
export const reasons = [
	'unauthorized',
	'forbidden',
	'notFound',
	'stale',
	'ownText',
	'alreadyApproved',
	'wrongState',
	'commentRequired',
	'invalid',
	'inUse',
	'tooLarge',
	'tooMany',
	'busy',
	'diskFull',
	'codeRequired',
	'wrongCode',
	'setUpRequired',
	'singleSignOn',
] as const

/** Why the CMS refuses. */
export type Reason = (typeof reasons)[number]

const statuses: Record<Reason, number> = {
	unauthorized: 401,
	forbidden: 403,
	notFound: 404,
	stale: 409,
	ownText: 409,
	alreadyApproved: 409,
	wrongState: 409,
	commentRequired: 422,
	invalid: 422,
	inUse: 409,
	tooLarge: 413,
	tooMany: 429,
	busy: 503,
	diskFull: 507,
	codeRequired: 401,
	wrongCode: 401,
	setUpRequired: 403,
	singleSignOn: 403,
}

/** A refusal that reaches the person as a Vietnamese sentence, a script as a reason. */
export class Refusal extends APIError<{ reason: Reason }> {
	readonly reason: Reason

	constructor(reason: Reason, message: string) {
		super(message, statuses[reason], { reason }, true)
		this.reason = reason
		// Payload logs errors by name; a refusal is an answer, not something to wake anybody for.
		this.name = 'APIError'
	}
}
