import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { mandatesOf, type Mandate } from '#cms/collections/people/mandates.ts'
import { unitsAbove } from '#cms/collections/units/tree.ts'
import type { Person } from '#cms/payload-types.ts'
import { writersOf, type Piece } from './policy.ts'
import type { Hands } from './steps.ts'

/** What a person is to a piece, and by whose right: their own, or a colleague's they stand in for. */
export interface Hand {
	hands: Hands
	of: Mandate['of']
}

/** What the person is to the piece at `now`, by their own right first; empty when it is none of their business. */
export async function handsOf(
	cms: Payload,
	person: Pick<Person, 'id' | 'roles'> & { name?: string | null },
	piece: Piece,
	now: Date,
): Promise<Hand[]> {
	const mandates = await mandatesOf(cms, person, now)
	const unit = idOf(piece.unit)
	const above = unit ? await unitsAbove(cms, unit) : []
	const writers = writersOf(piece)
	return mandates.flatMap((mandate) => {
		const { of } = mandate
		const hands = handsBy(mandate, idOf(piece.owner), above)
		// Who stands in for a writer of the text decides about it no more than the writer would.
		const isBorrowedFromWriter = of.id !== person.id && writers.includes(of.id)
		return hands
			.filter((hand) => !isBorrowedFromWriter || hand === 'readers' || hand === 'writers')
			.map((hand) => ({ hands: hand, of }))
	})
}

function handsBy({ role, unit, of }: Mandate, owner: string | null, above: string[]): Hands[] {
	const isOwner = owner === of.id
	switch (role) {
		case 'administrator':
			return ['readers', 'writers', 'board', 'administrators']
		case 'approver':
			return ['readers', 'writers', 'board']
		case 'editor':
			if (unit === null || above.includes(unit)) return ['readers', 'writers', 'unit']
			return isOwner ? ['readers', 'writers'] : []
		case 'contributor':
			if (isOwner) return ['readers', 'writers']
			return unit !== null && above.includes(unit) ? ['readers'] : []
	}
}
