import { unlink } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterDeleteHook } from 'payload'
import type { Media } from '#cms/payload-types.ts'

/** Remove a clip's poster along with it. */
export const removePoster: CollectionAfterDeleteHook<Media> = async ({ collection, doc }) => {
	const name = doc.poster?.filename
	const { staticDir } = collection.upload
	if (name && staticDir) await unlink(path.join(staticDir, name)).catch(() => undefined)
}
