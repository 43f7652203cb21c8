import type { Access, Where } from 'payload'
import { isBoard } from '#cms/collections/people/roles.ts'
import { unitsEditedBy } from '#cms/collections/people/unitsEditedBy.ts'

/** The board reads everything; others what they did, what was done to their pieces and to their units'. */
export const canReadHistory: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	if (isBoard(user)) return true
	const units = await unitsEditedBy(payload, user)
	if (units === 'all') return true
	const mine: Where[] = [{ actor: { equals: user.id } }, { owner: { equals: user.id } }]
	return { or: units.length > 0 ? [...mine, { unit: { in: units } }] : mine }
}
