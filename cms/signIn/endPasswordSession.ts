import type { CollectionAfterOperationHook } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { authenticatorOf } from '#cms/secondFactor/authenticatorOf.ts'
import { mustHave } from '#cms/secondFactor/mustHave.ts'

/**
 * Whoever has set a new password by mail logs in with it, where a code is asked for besides.
 *
 * Payload would let them in at once, on the word of the mail alone.
 */
export const endPasswordSession: CollectionAfterOperationHook<'people'> = async (done) => {
	const { operation, result, req } = done
	if (operation !== 'resetPassword') return result
	const id = String(done.result.user.id)
	const { db } = req.payload
	const whole = await db.findOne<Person>({
		collection: 'people',
		where: { id: { equals: id } },
		req,
	})
	const authenticator = await authenticatorOf(req.payload, id)
	if (!authenticator?.confirmedAt && !mustHave({ roles: whole?.roles })) return result
	// The embedded database takes no list without the rest of its document.
	const data = { ...whole, sessions: [], updatedAt: null }
	await db.updateOne({ collection: 'people', id, data, req, returning: false })
	return { ...done.result, token: undefined }
}
