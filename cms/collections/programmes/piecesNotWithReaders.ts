import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { Programme } from '#cms/payload-types.ts'
import { visiblePieces } from '#cms/publishing/visiblePieces.ts'
import { typeOfShown } from './typeOfShown.ts'

/**
 * The pieces that a programme about to be submitted newly names and readers do not have, as ids.
 *
 * Later nobody asks any more: a piece that is withdrawn is simply not shown, and must not keep the
 * rest of the programme from displays.
 */
export async function piecesNotWithReaders(
	cms: Payload,
	programme: Programme,
	now: Date,
): Promise<Set<string>> {
	if (programme.state !== 'draft' && programme.state !== 'withdrawn') return new Set()
	const published = await cms.findByID({
		collection: 'programmes',
		id: programme.id,
		draft: false,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
	})
	const known = published?._status === 'published' ? piecesIn(published) : []
	const fresh = piecesIn(programme).filter(({ id }) => !known.some((piece) => piece.id === id))
	const absent = new Set(fresh.map(({ id }) => id))
	for (const type of new Set(fresh.map((piece) => piece.type))) {
		const ids = fresh.filter((piece) => piece.type === type).map(({ id }) => id)
		const visible = await visiblePieces(cms, type, now, { id: { in: ids } })
		for (const { id } of visible) absent.delete(id)
	}
	return absent
}

function piecesIn({ items }: Programme) {
	return (items ?? []).flatMap(({ kind, piece }) => {
		const [id, type] = [idOf(piece?.value), piece && typeOfShown[piece.relationTo]]
		return kind === 'piece' && id && type ? [{ id, type }] : []
	})
}
