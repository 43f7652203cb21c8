import type { Payload } from 'payload'
import type { Role } from '#cms/collections/people/roles.ts'
import type { Stage } from '#cms/workflow/states.ts'

/** Those who see to it that a stage decides, as ids: the board for a unit, administrators for the board. */
export async function peopleAbove(cms: Payload, stage: Stage): Promise<string[]> {
	const board = stage === 'unitReview' ? await peopleWith(cms, 'approver') : []
	return board.length > 0 ? board : peopleWith(cms, 'administrator')
}

async function peopleWith(cms: Payload, role: Role): Promise<string[]> {
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: {},
		where: { 'roles.role': { equals: role } },
	})
	return docs.map(({ id }) => id)
}
