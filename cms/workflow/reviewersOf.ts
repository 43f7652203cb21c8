import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { hasRole } from '#cms/collections/people/roles.ts'
import { unitsAbove } from '#cms/collections/units/tree.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Decider } from './loadDeciders.ts'
import { writersOf, type Piece } from './policy.ts'
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
	deciders: readonly Decider[],
	piece: Piece,
	stage: Stage,
): Promise<Reviewer[]> {
	const writers = writersOf(piece)
	const others = deciders.filter(({ id }) => !writers.includes(id))
	if (stage === 'boardReview') {
		const approvers = others.filter((person) => hasRole(person, 'approver'))
		if (approvers.length > 0) return approvers
		return others.filter((person) => hasRole(person, 'administrator'))
	}
	const unit = idOf(piece.unit)
	const branch = unit ? await unitsAbove(cms, unit) : []
	return others.filter(({ roles }) =>
		(roles ?? []).some(({ role, unit: of }) => {
			const edited = idOf(of)
			return role === 'editor' && (edited === null || branch.includes(edited))
		}),
	)
}
