import type { CollectionSlug, Payload, Where } from 'payload'

/** A document, where it still is as it was read, and what it is to become. */
export interface Swap {
	id: string
	/** What must still be so. */
	where: Where
	data: Record<string, unknown>
}

/**
 * Change the document if it still is as it was read; answers whether it was.
 *
 * One conditional write on either database, so of several processes at most one is answered true.
 */
export async function swap(
	cms: Payload,
	collection: CollectionSlug,
	{ id, where, data }: Swap,
): Promise<boolean> {
	// Without a value where nothing was changed, which Payload's type does not say.
	const changed: unknown = await cms.db.updateOne({
		collection,
		where: { and: [{ id: { equals: id } }, where] },
		data,
		options: { atomic: true },
		select: { id: true },
	})
	return changed !== null && changed !== undefined
}
