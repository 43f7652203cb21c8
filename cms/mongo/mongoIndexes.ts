import type { CollectionSlug, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/**
 * Fields by which documents, or the versions of pieces, are looked up together; the first one first.
 *
 * One with a hyphen before it lies in the other direction than the rest.
 */
export interface MongoIndex {
	collection: CollectionSlug
	holds: 'documents' | 'versions'
	fields: readonly string[]
}

/**
 * Indexes that MongoDB needs besides those that fields ask for themselves.
 *
 * The embedded database keeps rows of an array in a table of its own, with an index; here they lie
 * within their document, and nothing finds it by them unless it is said.
 */
export function mongoIndexes(config: SanitizedConfig): MongoIndex[] {
	return [...config.collections.flatMap(searchedBy), ...lookedUpBy]
}

const lookedUpBy: readonly MongoIndex[] = [
	documents('articles', 'byline.person'),
	documents('people', 'roles.role'),
	// Whoever opens the link in the mail about a forgotten password.
	documents('people', 'resetPasswordToken'),
	documents('notices', 'units'),
	documents('devices', 'revokedAt'),
	// Who is at work on a document, which every write of it asks.
	documents('payload-locked-documents', 'document.value', 'document.relationTo'),
	// Also records without a place, which the index that keeps places apart leaves out.
	documents('history', 'seq', 'at'),
	// What the board looks for in it.
	documents('history', 'documentType'),
	documents('history', 'action'),
]

/**
 * What the admin's lists and choices are searched and sorted by.
 *
 * A part of a word is found by reading; in an index that is the titles, and not all texts. What is equal
 * comes newest first, whichever way the rest is sorted, see `keepWithinLimits`.
 */
function searchedBy(collection: SanitizedCollectionConfig): MongoIndex[] {
	const { slug, admin, defaultSort, versions } = collection
	const sorts = [defaultSort ?? []].flat().map((field) => field.replace(/^-/, ''))
	const asked = [admin.useAsTitle, ...(admin.listSearchableFields ?? []), ...sorts, 'updatedAt']
	const fields = [...new Set(asked)]
		.filter((field) => field !== undefined)
		.filter((field) => !indexedByPayload.includes(field))
	return fields.flatMap((field) =>
		['', '-'].flatMap((direction) => [
			documents(slug, field, `${direction}createdAt`),
			...(versions ? [newestVersions(slug, field, direction)] : []),
		]),
	)
}

const indexedByPayload = ['id', 'createdAt']

function documents(collection: CollectionSlug, ...fields: string[]): MongoIndex {
	return { collection, holds: 'documents', fields }
}

function newestVersions(collection: CollectionSlug, field: string, direction: string): MongoIndex {
	const fields = ['latest', `version.${field}`, `${direction}version.createdAt`]
	return { collection, holds: 'versions', fields }
}
