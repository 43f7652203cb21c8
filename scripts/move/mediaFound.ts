import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readShelf } from './readShelf.ts'

/** How many pictures, clips and documents there are, and which of their files are not where they belong. */
export async function mediaFound(cms: Payload): Promise<{ count: number; missing: string[] }> {
	const folder = cms.collections.media.config.upload.staticDir ?? ''
	const missing: string[] = []
	let count = 0
	for await (const documents of readShelf(cms.db, { collection: 'media', holds: 'documents' })) {
		for (const { filename, filesize } of documents) {
			count += 1
			const name = String(filename)
			const found = await stat(path.join(folder, name)).catch(() => null)
			if (found?.size !== filesize) missing.push(name)
		}
	}
	return { count, missing }
}
