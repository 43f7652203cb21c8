import type { Payload } from 'payload'
import type { Uses } from '#cms/workflow/uses.ts'
import { collectionOf } from './collectionOf.ts'
import { pieceTypes, type PieceType } from './pieceTypes.ts'
import { visiblePieces, type VisiblePiece } from './visiblePieces.ts'

/** Databases limit how many values one condition may list. */
const IDS_IN_ONE_CONDITION = 200

/** Where a collection says whose names its pieces bear; others bear no name. */
const peopleFields: Partial<Record<PieceType, string>> = { article: 'byline.person' }

/** The pieces readers may see at `now` that use one of these files or people. */
export async function piecesUsing(
	cms: Payload,
	now: Date,
	kind: keyof Uses,
	ids: readonly string[],
): Promise<VisiblePiece[]> {
	if (ids.length === 0) return []
	const found = await Promise.all(
		pieceTypes.map((type) => {
			const field = kind === 'media' ? 'mediaUsed' : peopleFields[type]
			return field ? usingIn(cms, type, now, field, ids) : Promise.resolve([])
		}),
	)
	return found.flat()
}

/**
 * First who uses them at all, then who of those is visible: asked both at once, the embedded
 * database goes through all that is visible.
 */
async function usingIn(
	cms: Payload,
	type: PieceType,
	now: Date,
	field: string,
	ids: readonly string[],
): Promise<VisiblePiece[]> {
	const { docs } = await cms.db.find<{ id: string }>({
		collection: collectionOf[type],
		pagination: false,
		limit: 0,
		sort: 'id',
		draftsEnabled: false,
		select: { updatedAt: true },
		where: { [field]: { in: ids } },
	})
	const found: VisiblePiece[] = []
	for (let from = 0; from < docs.length; from += IDS_IN_ONE_CONDITION) {
		const slice = docs.slice(from, from + IDS_IN_ONE_CONDITION).map(({ id }) => id)
		found.push(...(await visiblePieces(cms, type, now, { id: { in: slice } })))
	}
	return found
}
