import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'

/** Somebody who decides about pieces, for a unit or for the board. */
export type Decider = Pick<Person, 'id' | 'name' | 'roles'>

/** Everybody whose own role lets them decide about pieces, by name. */
export async function loadDeciders(cms: Payload): Promise<Decider[]> {
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		select: { name: true, roles: true },
		where: { 'roles.role': { in: ['editor', 'approver', 'administrator'] } },
	})
	return docs
}
