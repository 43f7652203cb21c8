import type { Access, CollectionConfig } from 'payload'
import { anyColleague, nobody } from '#cms/collections/access.ts'
import { unitsEdited } from '#cms/collections/people/unitsEdited.ts'

/** The board, and editors; in which unit it hangs is looked at when it is saved. */
const canCreate: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	const edited = await unitsEdited(payload, user, new Date())
	return edited === 'all' || edited.length > 0
}

/** The board keeps every display, an editor those of the unit and all units below it. */
const canKeep: Access = async ({ req: { user, payload } }) => {
	if (!user?.roles?.length) return false
	const edited = await unitsEdited(payload, user, new Date())
	if (edited === 'all') return true
	return edited.length > 0 ? { unit: { in: edited } } : false
}

/** Everyone in the newsroom reads displays; who answers for a unit keeps those of its branch. */
export const displayAccess: NonNullable<CollectionConfig['access']> = {
	create: canCreate,
	read: anyColleague,
	update: canKeep,
	delete: canKeep,
	unlock: nobody,
	admin: nobody,
	readVersions: nobody,
}
