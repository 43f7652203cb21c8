import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { Refusal } from '#cms/collections/refusal.ts'
import { whyWeak } from './whyWeak.ts'

const text = z.string().optional().catch(undefined)

/** What of a write is looked at here; whatever else is wrong with it others say. */
const typedSchema = z.object({ password: text, name: text, email: text }).catch({})

/**
 * Refuse a password that anybody would guess, wherever one is set: by oneself, an administrator, by mail.
 *
 * Payload is content with three characters. Whoever sets one on the machine itself answers for it:
 * a start that fails because of it would help nobody.
 */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({
	args,
	operation,
	overrideAccess,
	req,
}) => {
	if (overrideAccess) return args
	if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
	const { password, ...given } = typedSchema.parse(Reflect.get(args, 'data'))
	if (password === undefined) return args
	const why = whyWeak(password, { ...(await known()), ...given })
	if (why) throw new Refusal('invalid', why)
	return args

	async function known() {
		const id: unknown = Reflect.get(args, 'id')
		if (typeof id !== 'string') return {}
		const person = await req.payload.findByID({
			collection: 'people',
			id,
			depth: 0,
			overrideAccess: true,
			disableErrors: true,
			select: { name: true, email: true },
		})
		return person ? { name: person.name, email: person.email } : {}
	}
}
