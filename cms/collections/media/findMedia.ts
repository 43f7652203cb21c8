import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import type { Media } from '#cms/payload-types.ts'

/** The stored file that a field names, by id or whole; null when it names none, or the file is gone. */
export async function findMedia(cms: Payload, file: unknown): Promise<Media | null> {
	const id = idOf(file)
	if (!id) return null
	return cms.findByID({
		collection: 'media',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
		showHiddenFields: true,
	})
}
