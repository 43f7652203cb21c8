import { unlink } from 'node:fs/promises'
import type { CollectionAfterOperationHook } from 'payload'
import { storageHere } from './storage/storageHere.ts'
import { temporaryFile } from './temporaryFile.ts'

/**
 * Put the poster that was drawn beside its clip.
 *
 * It comes last: an upload that fails before leaves it among the temporary files, which are swept.
 */
export const keepPoster: CollectionAfterOperationHook<'media'> = async (done) => {
	if (done.operation !== 'create') return done.result
	const name = done.args.data.poster?.filename
	if (!name) return done.result
	const drawn = await temporaryFile(name)
	await storageHere.keep(name, drawn, 'image/jpeg')
	await unlink(drawn).catch(() => undefined)
	return done.result
}
