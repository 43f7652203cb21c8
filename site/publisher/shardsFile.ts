import type { Shards } from '#shared/search/shards.ts'
import type { EditionStore } from '#site/edition/store.ts'
import { HOT, type SearchBook } from './searchBook.ts'
import { factIn } from './stateFacts.ts'

/** The fact that names the engine's folder. */
export const ENGINE_FACT = 'searchEngine'

/** The fact that names the hot shard's folder; empty when it must be built, `none` without articles. */
export const HOT_FACT = 'searchHot'

/** What the browser is told of the search, newest shard first. */
export function toShards(book: SearchBook, { state, articles }: EditionStore): Shards {
	const newest = (shard: string) =>
		Math.max(...book.idsIn(shard).map((id) => articles.byId(id)?.time ?? 0))
	const archives = book
		.archives()
		.map(({ shard, documents }) => ({ path: toFolder(shard), documents, time: newest(shard) }))
		.sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1))
		.map(({ path, documents }) => ({ path, documents }))
	const hot = factIn(state, HOT_FACT)
	const isBuilt = hot && hot !== 'none'
	return {
		engine: toFolder(factIn(state, ENGINE_FACT) ?? ''),
		shards: [
			...(isBuilt ? [{ path: toFolder(hot), documents: book.idsIn(HOT).length }] : []),
			...archives,
		],
		hidden: book.hidden(),
	}
}

function toFolder(name: string): string {
	return `/pagefind/${name}/`
}
