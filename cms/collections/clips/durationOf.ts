import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'

/** How many seconds a stored video lasts; null when nobody could tell. */
export async function durationOf(cms: Payload, file: unknown): Promise<number | null> {
	const id = idOf(file)
	if (!id) return null
	const media = await cms.findByID({
		collection: 'media',
		id,
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
		showHiddenFields: true,
	})
	const duration: unknown = media && Reflect.get(media, 'duration')
	return typeof duration === 'number' && duration > 0 ? duration : null
}
