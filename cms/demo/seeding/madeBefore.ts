import type { CollectionSlug, Payload } from 'payload'

/**
 * The id of the piece that an earlier seed made under this title, if one did.
 *
 * The history knows what a piece was called when it was made, whatever it is called now.
 */
export async function madeBefore(
	cms: Payload,
	collection: CollectionSlug,
	title: string,
): Promise<string | undefined> {
	const { docs } = await cms.find({
		collection: 'history',
		depth: 0,
		limit: 1,
		overrideAccess: true,
		where: {
			and: [
				{ documentType: { equals: collection } },
				{ action: { equals: 'create' } },
				{ headline: { equals: title } },
			],
		},
	})
	return docs[0]?.document ?? undefined
}
