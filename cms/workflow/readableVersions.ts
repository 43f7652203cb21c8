import { Forbidden, type CollectionSlug, type Payload, type SelectType, type Where } from 'payload'
import type { Person } from '#cms/payload-types.ts'
import type { Piece } from './policy.ts'

/** A text of a piece as it was saved at one time, newest last edit included. */
export interface SavedVersion {
	id: string
	/** When it was saved. */
	savedAt: string
	/** The whole document, references as ids. */
	piece: Piece
}

/** The most versions a person chooses from; older ones are still found by their id. */
const MOST = 100

/**
 * The versions of the piece that the person may read, newest first; none for who may read none.
 *
 * Of the piece they have only what tells versions apart: a hundred texts whole would be a burden.
 */
export async function readableVersions(
	cms: Payload,
	collection: CollectionSlug,
	id: string,
	person: Person,
): Promise<SavedVersion[]> {
	const where = { parent: { equals: id } }
	const select = { state: true, lastEditedBy: true, _status: true } as const
	return versionsWhere(cms, collection, person, where, {
		select: { parent: true, updatedAt: true, version: select },
	})
}

/** The text of the piece as it stands, if the person may read it. */
export async function latestReadable(
	cms: Payload,
	collection: CollectionSlug,
	id: string,
	person: Person,
): Promise<SavedVersion | undefined> {
	const isLatest = { parent: { equals: id }, latest: { equals: true } }
	const [version] = await versionsWhere(cms, collection, person, isLatest)
	return version
}

/** One earlier text of the piece, if the person may read it. */
export async function readableVersion(
	cms: Payload,
	collection: CollectionSlug,
	{ id, version }: { id: string; version: string },
	person: Person,
): Promise<SavedVersion | undefined> {
	const isMeant = { parent: { equals: id }, id: { equals: version } }
	const [found] = await versionsWhere(cms, collection, person, isMeant)
	return found
}

/** Who may read which version is the collection's to say, here as everywhere. */
async function versionsWhere(
	cms: Payload,
	collection: CollectionSlug,
	person: Person,
	where: Where,
	more: { select?: SelectType } = {},
): Promise<SavedVersion[]> {
	try {
		const { docs } = await cms.findVersions({
			collection,
			overrideAccess: false,
			user: person,
			depth: 0,
			limit: MOST,
			pagination: false,
			sort: '-updatedAt',
			where,
			...more,
		})
		return docs.map(({ id, updatedAt, parent, version }) => ({
			id: String(id),
			savedAt: updatedAt,
			// A version of a collection under approval has its fields, but not the document's id.
			piece: { ...(version as unknown as Piece), id: String(parent) },
		}))
	} catch (error) {
		if (error instanceof Forbidden) return []
		throw error
	}
}
