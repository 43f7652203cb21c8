import { s3Storage } from '@payloadcms/storage-s3'
import type {
	CollectionAfterChangeHook,
	CollectionBeforeDeleteHook,
	CollectionConfig,
	PayloadRequest,
	Plugin,
} from 'payload'
import { discardTemporary } from '#cms/collections/media/discardTemporary.ts'
import { findMedia } from '#cms/collections/media/findMedia.ts'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { openSession } from '#cms/history/transactionEnd.ts'
import type { Media } from '#cms/payload-types.ts'
import { filesOf } from '#shared/media/filesOf.ts'
import { MEDIA_PREFIX, toClientConfig, type Bucket } from './bucket.ts'
import { storageHere } from './storageHere.ts'
import { storageSilent } from './storageSilent.ts'

/** Payload keeping media files in `bucket` and nowhere else. */
export function withBucket(bucket: Bucket): Plugin {
	const store = s3Storage({
		bucket: bucket.name,
		collections: { media: { prefix: MEDIA_PREFIX } },
		config: toClientConfig(bucket),
	})
	return async (config) => {
		const stored = await store(config)
		const collections = stored.collections?.map((each) =>
			each.slug === 'media' ? withHouseRules(each) : each,
		)
		return { ...stored, ...(collections && { collections }) }
	}
}

/** Fields of uploads past the CMS, which there are none of: with them the two databases would differ. */
const foreignFields = ['prefix', '_objectKey']

function withHouseRules(media: CollectionConfig): CollectionConfig {
	const { hooks } = media
	const [upload, ...before] = [...(hooks?.afterChange ?? [])].reverse()
	if (!upload) throw new Error('The storage plugin has no hook that uploads')
	return {
		...media,
		fields: media.fields.filter(
			(field) => !('name' in field && foreignFields.includes(field.name)),
		),
		hooks: {
			...hooks,
			afterChange: [...before.reverse(), wholeOrNothing(upload)],
			beforeDelete: [...(hooks?.beforeDelete ?? []), removeFiles],
		},
	}
}

/** An upload that fails leaves neither a document without files nor files without a document. */
function wholeOrNothing(upload: CollectionAfterChangeHook): CollectionAfterChangeHook<Media> {
	return async (change) => {
		const { doc, operation, req } = change
		const { file } = req
		try {
			// What a hook answers is the document, whole.
			return (await upload(change)) as Media
		} catch (cause) {
			if (operation === 'create') await forget(req, doc)
			throw storageSilent(cause)
		} finally {
			// The plugin lets go of the file, and Payload would no longer know of it.
			if (file && !req.file) await discardTemporary(file)
		}
	}
}

async function forget(req: PayloadRequest, doc: Media): Promise<void> {
	const names = filesOf(toPublishedMedia(doc)).map(({ name }) => name)
	await Promise.allSettled(names.map((name) => storageHere.remove(name)))
	const transaction = await req.transactionID
	// In a transaction the document goes by itself.
	if (transaction && openSession(req.payload, transaction)) return
	await req.payload.db.deleteOne({ collection: 'media', where: { id: { equals: doc.id } }, req })
}

/**
 * Remove the files before the document.
 *
 * Should the bucket not answer, the person is told and the document stays to be deleted again; the other
 * way round its files would stay for ever with nobody knowing their names.
 */
const removeFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const media = await findMedia(req.payload, String(id))
	if (!media?.filename) return
	await Promise.all(filesOf(toPublishedMedia(media)).map(({ name }) => storageHere.remove(name)))
}
