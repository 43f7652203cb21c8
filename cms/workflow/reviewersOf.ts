import type { Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { unitsAbove } from '#cms/collections/units/tree.ts'
import type { Person } from '#cms/payload-types.ts'
import { writersOf, type ApprovalPolicy, type Piece } from './policy.ts'
import type { Stage } from './states.ts'

/** Somebody who may decide at a stage. */
export type Reviewer = Pick<Person, 'id' | 'name'>

/**
 * Those who may decide about the piece at the stage: by their own role, and not about a text of theirs.
 *
 * The unit's editors, those of the units above it included, or the board's approvers. A board
 * without another approver is stood in for by the administrators.
 */
export async function reviewersOf(
	cms: Payload,
	_policy: Pick<ApprovalPolicy, 'collection'>,
	piece: Piece,
	stage: Stage,
): Promise<Reviewer[]> {
	const writers = writersOf(piece)
	if (stage === 'boardReview') {
		const approvers = await peopleWhere(cms, { 'roles.role': { equals: 'approver' } }, writers)
		if (approvers.length > 0) return approvers
		return peopleWhere(cms, { 'roles.role': { equals: 'administrator' } }, writers)
	}
	const editors = await peopleWhere(cms, { 'roles.role': { equals: 'editor' } }, writers)
	const unit = idOf(piece.unit)
	const branch = unit ? await unitsAbove(cms, unit) : []
	return editors.filter(({ roles }) =>
		(roles ?? []).some(({ role, unit: of }) => {
			const edited = idOf(of)
			return role === 'editor' && (edited === null || branch.includes(edited))
		}),
	)
}

async function peopleWhere(
	cms: Payload,
	where: Where,
	writers: string[],
): Promise<Pick<Person, 'id' | 'name' | 'roles'>[]> {
	const { docs } = await cms.find({
		collection: 'people',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		select: { name: true, roles: true },
		where: { and: [where, { id: { not_in: writers } }] },
	})
	return docs
}
