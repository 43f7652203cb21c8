import type { CollectionSlug, Payload } from 'payload'
import { isBoard } from '#cms/collections/people/roles.ts'
import type { Person } from '#cms/payload-types.ts'
import { collectionOf } from '#cms/publishing/collectionOf.ts'
import { pieceTypes } from '#cms/publishing/pieceTypes.ts'
import type { Failure } from '#shared/publishing/publisherStatus.ts'
import { loadDocuments } from './loadDocuments.ts'
import { publisherState } from './publisherState.ts'
import { wordingOf } from '#cms/workflow/wording.ts'

/** A piece that is approved and that readers do not have, or not as it was approved. */
export interface UnpublishedPiece {
	title: string
	collection: CollectionSlug
	/** Of the piece in the admin, below the admin's own address. */
	address: string
	/** Why, in a clause without a full stop. */
	reason: string
	/** ISO time. */
	since: string
}

/** What the desk says of publishing. */
export interface Unpublished {
	pieces: UnpublishedPiece[]
	/** Further things that could not be published; the board reads of them elsewhere. */
	others: number
	/** The publisher did not answer, so nobody knows. */
	isUnknown: boolean
}

/** What of the person's business is approved and has not reached readers: the board's is everything. */
export async function unpublishedFor(
	cms: Payload,
	person: Person,
	now: Date,
): Promise<Unpublished> {
	const state = await publisherState(cms, now)
	if ('silentSince' in state) return { pieces: [], others: 0, isUnknown: isBoard(person) }
	const { problems } = state.report
	// Most days nothing is wrong, and nothing has to be looked up.
	const ofPieces = problems.flatMap((failure) => {
		const { document } = failure
		const type = pieceTypes.find((each) => each === document?.type)
		return document && type ? [{ type, id: document.id, failure }] : []
	})
	const find = await loadDocuments(
		cms,
		ofPieces.map(({ type, id }) => ({ type, key: id })),
	)
	const pieces = new Map<string, UnpublishedPiece>()
	for (const { type, id, failure } of ofPieces) {
		const piece = find(type, id)
		if (!piece || (piece.owner !== person.id && !isBoard(person))) continue
		const { title, address } = piece
		const collection = collectionOf[type]
		if (!pieces.has(address)) {
			const { since } = failure
			pieces.set(address, {
				title,
				collection,
				address,
				reason: reasonFor(failure, collection),
				since,
			})
		}
	}
	const others = isBoard(person) ? problems.length - ofPieces.length : 0
	return { pieces: [...pieces.values()], others, isUnknown: false }
}

function reasonFor({ template }: Failure, collection: string): string {
	return template
		? `${wordingOf(collection).rendered} chưa dựng được`
		: 'máy xuất bản chưa nhận được đủ nội dung hoặc tệp'
}
