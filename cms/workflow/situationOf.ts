import type { Payload } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import { handsOf } from './handsOf.ts'
import { writersOf, type Piece } from './policy.ts'
import type { Situation } from './transition.ts'

/** What the workflow must know before the person takes a step of the piece. */
export async function situationOf(
	cms: Payload,
	piece: Piece,
	main: Pick<Piece, '_status'>,
	person: Person,
): Promise<Situation> {
	return {
		state: piece.state,
		isPublished: main._status === 'published',
		wasPublished: Boolean(piece.publishedAt),
		hands: await handsOf(cms, person, piece),
		isOwnText: writersOf(piece).includes(person.id),
	}
}
