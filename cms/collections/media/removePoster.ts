import type { CollectionAfterDeleteHook } from 'payload'
import type { Media } from '#cms/payload-types.ts'
import { storageHere } from './storage/storageHere.ts'

/** Remove a clip's poster along with it. */
export const removePoster: CollectionAfterDeleteHook<Media> = async ({ doc }) => {
	const name = doc.poster?.filename
	if (name) await storageHere.remove(name).catch(() => undefined)
}
