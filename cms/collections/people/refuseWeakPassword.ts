import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { whyWeak } from './whyWeak.ts'

/**
 * Refuse a password that anybody would guess, wherever one is set: by oneself, an administrator, by mail.
 *
 * Payload is content with three characters.
 */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({
	args,
	operation,
	req,
}) => {
	if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
	const { password, name, email }: Record<string, unknown> = Object(Reflect.get(args, 'data'))
	if (typeof password !== 'string') return args
	const why = whyWeak(password, { ...(await known()), ...texts({ name, email }) })
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
		return texts({ name: person?.name, email: person?.email })
	}
}

function texts({ name, email }: { name?: unknown; email?: unknown }) {
	return {
		...(typeof name === 'string' ? { name } : {}),
		...(typeof email === 'string' ? { email } : {}),
	}
}
