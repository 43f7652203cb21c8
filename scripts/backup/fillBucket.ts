import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { acceptedTypes } from '#cms/collections/media/acceptedTypes.ts'
import type { MediaStorage } from '#cms/collections/media/storage/mediaStorage.ts'

/** Let object storage hold the media files that lie in `folder`, and no others. */
export async function fillBucket(bucket: MediaStorage, folder: string): Promise<void> {
	const names = new Set(await readdir(folder).catch((): string[] => []))
	const present = new Set<string>()
	for await (const name of bucket.names()) {
		if (names.has(name)) present.add(name)
		else await bucket.remove(name)
	}
	// A stored file never changes; what is there under its name already need not be sent.
	for (const name of names) {
		if (!present.has(name)) await bucket.keep(name, path.join(folder, name), typeOf(name))
	}
}

function typeOf(name: string): string {
	const extension = path.extname(name).slice(1)
	const known = Object.entries(acceptedTypes).find(([, type]) => type.extension === extension)
	return known?.[0] ?? 'application/octet-stream'
}
