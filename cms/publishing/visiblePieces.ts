import type { Payload, Where } from 'payload'
import type { Uses } from '#cms/workflow/uses.ts'
import { collectionOf } from './collectionOf.ts'
import type { PieceType } from './pieceTypes.ts'
import { visibleAt } from './visible.ts'

/** What the manifest must know of a piece. */
export interface VisiblePiece {
	type: PieceType
	id: string
	updatedAt: string
	uses: Uses
}

/** The pieces of a type that readers may see at `now` and that fulfil `where`, by id; at most `most` of them when it is given. */
export async function visiblePieces(
	cms: Payload,
	type: PieceType,
	now: Date,
	where: Where,
	most = 0,
): Promise<VisiblePiece[]> {
	const { docs } = await cms.db.find<{ id: string; updatedAt: string; uses?: string | null }>({
		collection: collectionOf[type],
		pagination: false,
		limit: most,
		sort: 'id',
		draftsEnabled: false,
		select: { updatedAt: true, uses: true },
		where: { and: [visibleAt(now), where] },
	})
	return docs.map(({ id, updatedAt, uses }) => ({ type, id, updatedAt, uses: parseUses(uses) }))
}

function parseUses(text: string | null | undefined): Uses {
	// The column is written by `keepUses` alone.
	return text ? (JSON.parse(text) as Uses) : { media: [], people: [] }
}
