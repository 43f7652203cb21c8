import type { PieceIndex } from '#site/edition/pieceIndex.ts'
import { HOT, UNPLACED, type Layer, type SearchBook } from './searchBook.ts'

/**
 * Articles in an archive shard, which takes some seconds and 300 MB to build.
 *
 * A query looks into all headlines and standfirsts, so the fewer shards the better; of the whole texts
 * it looks into few, so the smaller the better.
 */
const ARCHIVE_DOCUMENTS: Record<Layer, number> = { lead: 10_000, body: 1_000 }

/** Beyond so many articles the hot shard gives its older ones to the archive. */
const HOT_MOST = 100

/** What the hot shard keeps then. */
const HOT_KEPT = 40

/** The archive shard to build next: of which articles, and instead of which shards. */
export interface ShardPlan {
	layer: Layer
	ids: string[]
	former: string[]
}

/**
 * What to do next for a layer of the archive; nothing when all is in order.
 *
 * What readers may no longer see goes first; then articles that are in no shard, newest first; then
 * the overflow of the hot shard, and what the other layer's archive has already.
 */
export function planNextShard(
	book: SearchBook,
	other: SearchBook,
	pieces: PieceIndex,
): ShardPlan | undefined {
	const { layer } = book
	const most = ARCHIVE_DOCUMENTS[layer]
	const [outdated] = book.outdated()
	if (outdated !== undefined)
		return { layer, ids: byAge(book.idsIn(outdated), pieces), former: [outdated] }
	const waiting = byAge(book.idsIn(UNPLACED), pieces)
	const hot = byAge(book.idsIn(HOT), pieces)
	const overflow =
		hot.length > HOT_MOST ? hot.slice(0, -HOT_KEPT) : hot.filter((id) => other.isArchived(id))
	const ids = waiting.length ? waiting : overflow
	if (!ids.length) return undefined
	const open = book.archives().find(({ documents }) => documents < most)
	const room = most - (open?.documents ?? 0)
	const taken = ids.slice(-room)
	if (!open || ids.length > most) return { layer, ids: ids.slice(-most), former: [] }
	return {
		layer,
		ids: byAge([...book.idsIn(open.shard), ...taken], pieces),
		former: [open.shard],
	}
}

function byAge(ids: readonly string[], pieces: PieceIndex): string[] {
	const time = (id: string) => pieces.byId(id)?.time ?? 0
	return ids.toSorted((a, b) => time(a) - time(b) || (a < b ? -1 : 1))
}
