import type { Payload } from 'payload'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { filesOf } from '#shared/media/filesOf.ts'
import type { MediaFile } from '#shared/media/media.ts'

/** Documents that are read at a time. */
const PAGE = 500

/** Every media file that the newsroom knows of. */
export async function* knownFiles(cms: Payload): AsyncGenerator<MediaFile> {
	for (let page = 1; ; page++) {
		const { docs, hasNextPage } = await cms.find({
			collection: 'media',
			depth: 0,
			limit: PAGE,
			page,
			sort: 'id',
			overrideAccess: true,
			showHiddenFields: true,
		})
		for (const media of docs) yield* filesOf(toPublishedMedia(media))
		if (!hasNextPage) return
	}
}
