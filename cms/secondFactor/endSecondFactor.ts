import type { CollectionBeforeDeleteHook, Payload } from 'payload'

/** Ask a person for no code any more. */
export async function endSecondFactor(cms: Payload, person: string): Promise<void> {
	const where = { person: { equals: person } }
	await cms.db.deleteMany({ collection: 'authenticators', where })
}

/** Who leaves takes their second factor along. */
export const forgetSecondFactor: CollectionBeforeDeleteHook = async ({ id, req }) => {
	await endSecondFactor(req.payload, String(id))
}
