import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { handsOf } from './handsOf.ts'
import type { Piece } from './policy.ts'

/** Whether the person may read the piece's draft at `now`: whoever is anything to it does. */
export async function canReadDraft(
	cms: Payload,
	person: Pick<Person, 'id' | 'name' | 'roles'>,
	piece: Piece,
	now: Date,
): Promise<boolean> {
	return (await handsOf(cms, person, piece, now)).length > 0
}
