import type { CollectionSlug, Payload } from 'payload'

/** How many documents of a collection under approval name the id in `field`, as readers have them or as they are being written. */
export async function usesIn(
	cms: Payload,
	collection: CollectionSlug,
	field: string,
	id: string | number,
): Promise<number> {
	const [published, drafted] = await Promise.all([
		cms.count({ collection, overrideAccess: true, where: { [field]: { in: [id] } } }),
		cms.countVersions({
			collection,
			overrideAccess: true,
			where: { and: [{ latest: { equals: true } }, { [`version.${field}`]: { in: [id] } }] },
		}),
	])
	return published.totalDocs + drafted.totalDocs
}
