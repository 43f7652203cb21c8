import type { Payload } from 'payload'

/** What an earlier import left behind of a line. */
export interface KnownImport {
	/** The article. */
	id: string
	hash: string
	isPublished: boolean
}

/** Articles read at once: whole lists of a large archive would fill the memory. */
const SLICE = 1_000

/** Every article that an import made, by the line's id: asked once, not once a line. */
export async function loadKnownImports(
	cms: Payload,
	sliceSize = SLICE,
): Promise<Map<string, KnownImport>> {
	const known = new Map<string, KnownImport>()
	for (let after = ''; ;) {
		const slice = await importedAfter(cms, after, sliceSize)
		for (const { id, importId, importHash, _status } of slice) {
			if (!importId) continue
			known.set(importId, { id, hash: importHash ?? '', isPublished: _status === 'published' })
		}
		after = slice.at(-1)?.id ?? after
		if (slice.length < sliceSize) break
	}
	await addDrafts(cms, known)
	return known
}

interface Imported {
	id: string
	importId?: string | null
	importHash?: string | null
	_status?: string | null
}

/** Past Payload's hooks and access, which cost ten times the reading. */
async function importedAfter(cms: Payload, after: string, most: number): Promise<Imported[]> {
	const { docs } = await cms.db.find<Imported>({
		collection: 'articles',
		pagination: false,
		limit: most,
		sort: 'id',
		draftsEnabled: false,
		select: { importId: true, importHash: true, _status: true },
		where: { id: { greater_than: after } },
	})
	return docs
}

/** Where writers have a newer text than readers, a repeat is compared with that. */
async function addDrafts(cms: Payload, known: Map<string, KnownImport>): Promise<void> {
	const { docs } = await cms.find({
		collection: 'articles',
		draft: true,
		depth: 0,
		pagination: false,
		overrideAccess: true,
		select: { importId: true, importHash: true },
		where: { and: [{ importId: { exists: true } }, { _status: { equals: 'draft' } }] },
	})
	for (const { id, importId, importHash } of docs) {
		const main = known.get(importId ?? '')
		const isPublished = main?.isPublished === true && main.id === id
		known.set(importId ?? '', { id, hash: importHash ?? '', isPublished })
	}
}
