import type { Access, Where } from 'payload'
import { readableBy } from '#cms/workflow/readableBy.ts'

/** The board reads everything; others what they did, and what was done to the pieces they read. */
export const canReadHistory: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	const readable = await readableBy(payload, user, new Date(), '')
	if (readable === true) return true
	const own: Where = { actor: { equals: user.id } }
	return { or: [own, readable] }
}
