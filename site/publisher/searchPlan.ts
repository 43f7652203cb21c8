import type { ArticleIndex } from '#site/edition/articleIndex.ts'
import { HOT, UNPLACED, type SearchBook } from './searchBook.ts'

/** Articles in an archive shard: it takes about 3 s and 300 MB to build. */
const ARCHIVE_DOCUMENTS = 1_000

/** Beyond so many articles the hot shard gives its older ones to the archive. */
const HOT_MOST = 100

/** What the hot shard keeps then. */
const HOT_KEPT = 40

/** The archive shard to build next: of which articles, and instead of which shards. */
export interface ShardPlan {
	ids: string[]
	former: string[]
}

/**
 * What to do next for the archive; nothing when all is in order.
 *
 * What readers may no longer see goes first; then articles that are in no shard, newest first; then
 * the overflow of the hot shard.
 */
export function planNextShard(book: SearchBook, articles: ArticleIndex): ShardPlan | undefined {
	const [outdated] = book.outdated()
	if (outdated !== undefined)
		return { ids: byAge(book.idsIn(outdated), articles), former: [outdated] }
	const waiting = byAge(book.idsIn(UNPLACED), articles)
	const hot = byAge(book.idsIn(HOT), articles)
	const overflow = hot.length > HOT_MOST ? hot.slice(0, -HOT_KEPT) : []
	const ids = waiting.length ? waiting : overflow
	if (!ids.length) return undefined
	const open = book.archives().find(({ documents }) => documents < ARCHIVE_DOCUMENTS)
	const room = ARCHIVE_DOCUMENTS - (open?.documents ?? 0)
	const taken = ids.slice(-room)
	if (!open || ids.length > ARCHIVE_DOCUMENTS)
		return { ids: ids.slice(-ARCHIVE_DOCUMENTS), former: [] }
	return { ids: byAge([...book.idsIn(open.shard), ...taken], articles), former: [open.shard] }
}

function byAge(ids: readonly string[], articles: ArticleIndex): string[] {
	const time = (id: string) => articles.byId(id)?.time ?? 0
	return ids.toSorted((a, b) => time(a) - time(b) || (a < b ? -1 : 1))
}
