import type { Payload } from 'payload'
import { storageHere } from '#cms/collections/media/storage/storageHere.ts'
import { readShelf } from './readShelf.ts'

/** How many pictures, clips and documents there are, and which of their files are not where they belong. */
export async function mediaFound(cms: Payload): Promise<{ count: number; missing: string[] }> {
	const missing: string[] = []
	let count = 0
	for await (const documents of readShelf(cms.db, { collection: 'media', holds: 'documents' })) {
		for (const { filename, filesize } of documents) {
			count += 1
			const name = String(filename)
			const found = await storageHere.open(name)
			found?.body.destroy()
			if (found?.size !== filesize) missing.push(name)
		}
	}
	return { count, missing }
}
