import type { Access } from 'payload'
import { readableBy } from '#cms/workflow/readableBy.ts'

/** Who reads a piece's draft reads what is said about it. */
export const canReadComments: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	return readableBy(payload, user, new Date(), '')
}
