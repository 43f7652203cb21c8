import { Readable } from 'node:stream'
import type { Payload, Where } from 'payload'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { storageHere } from '#cms/collections/media/storage/storageHere.ts'
import { filesOf } from '#shared/media/filesOf.ts'
import { buildPartialManifest } from './manifest.ts'

/** A stored file that readers may see at `now`. */
export interface StoredFile {
	body: ReadableStream<Uint8Array>
	mimeType: string
	size: number
}

/**
 * The bytes of a stored file; null when there is none, or readers may not see it.
 *
 * Only a name that a media document bears is ever opened, so no name leads out of the folder.
 */
export async function openMediaFile(
	cms: Payload,
	fileName: string,
	now: Date,
): Promise<StoredFile | null> {
	const { imageSizes } = cms.collections.media.config.upload
	const sizes = (imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)
	const names = ['filename', 'poster.filename', ...sizes]
	const bearsName: Where[] = names.map((field) => ({ [field]: { equals: fileName } }))
	const { docs } = await cms.find({
		collection: 'media',
		overrideAccess: true,
		depth: 0,
		limit: 1,
		pagination: false,
		where: { or: bearsName },
	})
	const media = docs[0]
	if (!media) return null
	const { entries } = await buildPartialManifest(cms, [{ type: 'media', id: media.id }], now)
	if (entries.length === 0) return null
	const file = filesOf(toPublishedMedia(media)).find(({ name }) => name === fileName)
	if (!file) return null
	const stored = await storageHere.open(file.name)
	if (!stored) return null
	// Node's and the browser's `ReadableStream` are the same thing with two types.
	const body = Readable.toWeb(stored.body) as ReadableStream<Uint8Array>
	return { body, mimeType: file.mimeType, size: stored.size }
}
