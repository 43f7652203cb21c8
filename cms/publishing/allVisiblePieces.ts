import { setImmediate as breath } from 'node:timers/promises'
import type { Payload } from 'payload'
import { pieceTypes, type PieceType } from './pieceTypes.ts'
import { tuneAsGrown } from './tuneAsGrown.ts'
import { visiblePieces, type VisiblePiece } from './visiblePieces.ts'

/** Pieces read between two breaths: a few hundredths of a second. */
const SLICE = 1_000

/**
 * All pieces readers may see at `now`, by type and id.
 *
 * Read slice by slice: the embedded database works in the CMS's own thread, where fifty thousand
 * articles at once would keep an editor who approves meanwhile waiting for more than a second.
 */
export async function allVisiblePieces(
	cms: Payload,
	now: Date,
	sliceSize = SLICE,
): Promise<VisiblePiece[]> {
	await tuneAsGrown(cms)
	const all: VisiblePiece[] = []
	for (const type of pieceTypes) all.push(...(await allOf(cms, type, now, sliceSize)))
	return all
}

async function allOf(
	cms: Payload,
	type: PieceType,
	now: Date,
	sliceSize: number,
): Promise<VisiblePiece[]> {
	const all: VisiblePiece[] = []
	for (let after = ''; ;) {
		const slice = await visiblePieces(cms, type, now, { id: { greater_than: after } }, sliceSize)
		for (const piece of slice) all.push(piece)
		if (slice.length < sliceSize) return all
		after = slice.at(-1)?.id ?? after
		await breath()
	}
}
