import type { CollectionSlug, Payload } from 'payload'

/** One kind of document as databases keep them: a collection itself, or the versions of its pieces. */
export interface Shelf {
	collection: CollectionSlug
	holds: 'documents' | 'versions'
}

/** What belongs to a running process or to one kind of database. */
const left = ['payload-migrations', 'payload-locked-documents']

/**
 * All that has to be moved, the history first.
 *
 * It tells whose newsroom the other database holds, also when a move was cut off.
 */
export function shelvesIn(cms: Payload): Shelf[] {
	const collections = cms.config.collections.filter(({ slug }) => !left.includes(slug))
	const documents = collections.map(({ slug }): Shelf => ({ collection: slug, holds: 'documents' }))
	const versions = collections
		.filter(({ versions }) => Boolean(versions))
		.map(({ slug }): Shelf => ({ collection: slug, holds: 'versions' }))
	const isHistory = ({ collection }: Shelf) => collection === 'history'
	return [
		...documents.filter(isHistory),
		...documents.filter((shelf) => !isHistory(shelf)),
		...versions,
	]
}
