import type { Payload } from 'payload'

/** What an earlier import left behind of a line. */
export interface KnownImport {
	/** The article. */
	id: string
	hash: string
	isPublished: boolean
}

/** Every article that an import made, by the line's id: asked once, not once a line. */
export async function loadKnownImports(cms: Payload): Promise<Map<string, KnownImport>> {
	const all = {
		collection: 'articles',
		depth: 0,
		pagination: false,
		overrideAccess: true,
		where: { importId: { exists: true } },
	} as const
	const [newest, published] = await Promise.all([
		cms.find({ ...all, draft: true, select: { importId: true, importHash: true } }),
		cms.find({
			...all,
			draft: false,
			select: { importId: true },
			where: { and: [all.where, { _status: { equals: 'published' } }] },
		}),
	])
	const live = new Set(published.docs.map(({ id }) => id))
	return new Map(
		newest.docs.map(({ id, importId, importHash }) => [
			importId ?? '',
			{ id, hash: importHash ?? '', isPublished: live.has(id) },
		]),
	)
}
