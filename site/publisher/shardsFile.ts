import type { Shards } from '#shared/search/shards.ts'
import type { EditionStore } from '#site/edition/store.ts'
import { HOT, type Layer, type SearchBook } from './searchBook.ts'
import { factIn } from './stateFacts.ts'

/** The fact that names the engine's folder. */
export const ENGINE_FACT = 'searchEngine'

/** The fact that names the hot shard's folder; empty when it must be built, `none` without articles. */
export const HOT_FACT = 'searchHot'

/** The books of both layers. */
export type SearchBooks = Record<Layer, SearchBook>

/** What the browser is told of the search. */
export function toShards(books: SearchBooks, { state, pieces }: EditionStore): Shards {
	const archives = (book: SearchBook) => {
		const newest = (shard: string) =>
			Math.max(...book.idsIn(shard).map((id) => pieces.byId(id)?.time ?? 0))
		return book
			.archives()
			.map(({ shard, documents }) => ({ path: toFolder(shard), documents, time: newest(shard) }))
			.sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1))
			.map(({ path, documents }) => ({ path, documents }))
	}
	const hot = factIn(state, HOT_FACT)
	const isBuilt = hot && hot !== 'none'
	return {
		engine: toFolder(factIn(state, ENGINE_FACT) ?? ''),
		hot: isBuilt ? [{ path: toFolder(hot), documents: hotIds(books).length }] : [],
		leads: archives(books.lead),
		bodies: archives(books.body),
		hidden: [...new Set([...books.lead.hidden(), ...books.body.hidden()])].sort(),
	}
}

/** Articles that stay in the hot shard until both layers of the archive have them. */
export function hotIds({ lead, body }: SearchBooks): string[] {
	return [...new Set([...lead.idsIn(HOT), ...body.idsIn(HOT)])]
}

function toFolder(name: string): string {
	return `/pagefind/${name}/`
}
