import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import {
	DeleteObjectCommand,
	GetObjectCommand,
	NoSuchKey,
	PutObjectCommand,
	S3Client,
	paginateListObjectsV2,
} from '@aws-sdk/client-s3'
import { MEDIA_PREFIX, toClientConfig, type Bucket } from './bucket.ts'
import type { MediaStorage } from './mediaStorage.ts'
import { storageSilent } from './storageSilent.ts'

/** Media files in a bucket; what goes wrong there is said in words. */
export function bucketStorage(bucket: Bucket): MediaStorage {
	const client = new S3Client(toClientConfig(bucket))
	const objectAt = (name: string) => ({ Bucket: bucket.name, Key: `${MEDIA_PREFIX}/${name}` })
	return {
		open: async (name) => {
			try {
				const { Body, ContentLength } = await client.send(new GetObjectCommand(objectAt(name)))
				// On Node a body is a stream of Node's; the type speaks for browsers as well.
				return { size: ContentLength ?? 0, body: Body as Readable }
			} catch (cause) {
				if (cause instanceof NoSuchKey) return null
				throw storageSilent(cause)
			}
		},
		keep: async (name, file, mimeType) => {
			const { size } = await stat(file)
			const object = { ...objectAt(name), ContentType: mimeType, ContentLength: size }
			const body = createReadStream(file)
			await client
				.send(new PutObjectCommand({ ...object, Body: body }))
				.catch((cause: unknown) => {
					throw storageSilent(cause)
				})
				.finally(() => body.destroy())
		},
		remove: async (name) => {
			await client.send(new DeleteObjectCommand(objectAt(name))).catch((cause: unknown) => {
				throw storageSilent(cause)
			})
		},
		names: async function* () {
			const prefix = `${MEDIA_PREFIX}/`
			const asked = { Bucket: bucket.name, Prefix: prefix }
			const pages = paginateListObjectsV2({ client }, asked)
			for (;;) {
				const page = await pages.next().catch((cause: unknown) => {
					throw storageSilent(cause)
				})
				if (page.done) return
				for (const { Key } of page.value.Contents ?? []) if (Key) yield Key.slice(prefix.length)
			}
		},
	}
}
