import { copyFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterOperationHook } from 'payload'
import { temporaryFile } from './temporaryFile.ts'

/**
 * Put the poster that was drawn beside its clip.
 *
 * It comes last: an upload that fails before leaves it among the temporary files, which are swept.
 */
export const keepPoster: CollectionAfterOperationHook<'media'> = async (done) => {
	if (done.operation !== 'create') return done.result
	const name = done.args.data.poster?.filename
	const { staticDir } = done.collection.upload
	if (!name || !staticDir) return done.result
	const drawn = await temporaryFile(name)
	await copyFile(drawn, path.join(staticDir, name))
	await unlink(drawn).catch(() => undefined)
	return done.result
}
