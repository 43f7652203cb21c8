import type { BaseDatabaseAdapter } from 'payload'
import type { Shelf } from './shelves.ts'

/** Documents held in memory at a time. */
const PAGE = 200

/** A document as any database gives it: relations are ids, times are ISO texts. */
export type StoredDocument = Record<string, unknown> & { id: string }

/** Everything on a shelf, page by page, with what no reader and no editor ever sees. */
export async function* readShelf(
	database: Pick<BaseDatabaseAdapter, 'find' | 'findVersions'>,
	{ collection, holds }: Shelf,
): AsyncGenerator<StoredDocument[]> {
	const find = (holds === 'versions' ? database.findVersions : database.find).bind(database)
	for (let page = 1; ; page++) {
		const { docs } = await find({
			collection,
			limit: PAGE,
			page,
			// Unasked MongoDB gives the first page again and again.
			pagination: true,
			// The history in the order of its chain: what a cut-off move leaves has no gaps.
			sort: collection === 'history' ? ['seq', 'id'] : 'id',
		})
		// Whatever the collection: the database answers records with an id.
		if (docs.length > 0) yield docs as unknown as StoredDocument[]
		if (docs.length < PAGE) return
	}
}
