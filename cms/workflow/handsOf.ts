import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { hasRole, isBoard, roles } from '#cms/collections/people/roles.ts'
import { unitsEditedBy } from '#cms/collections/people/unitsEditedBy.ts'
import type { Person } from '#cms/payload-types.ts'
import type { Piece } from './policy.ts'
import type { Hands } from './steps.ts'

/** What the person is to the piece; empty when it is none of their business. */
export async function handsOf(
	cms: Payload,
	person: Pick<Person, 'id' | 'roles'>,
	piece: Pick<Piece, 'owner' | 'unit'>,
): Promise<Hands[]> {
	if (hasRole(person, 'administrator')) return ['writers', 'board', 'administrators']
	if (isBoard(person)) return ['writers', 'board']
	if (hasRole(person, ...roles) && idOf(piece.owner) === person.id) return ['writers']
	const units = await unitsEditedBy(cms, person)
	const unit = idOf(piece.unit)
	return units === 'all' || (unit && units.includes(unit)) ? ['writers'] : []
}
