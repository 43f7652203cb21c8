import { readdir, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

/** No upload takes longer. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000

/**
 * Remove uploads that nobody waits for any more from `folder`; answers how many.
 *
 * Payload writes down every file of every request before it asks who sent it and what for, and
 * removes only those it was about to keep.
 */
export async function sweepTemporary(folder: string, now: Date): Promise<number> {
	let removed = 0
	for (const name of await readdir(folder).catch(() => [])) {
		const file = path.join(folder, name)
		const found = await stat(file).catch(() => null)
		if (!found?.isFile() || now.getTime() - found.mtimeMs < ABANDONED_AFTER_MS) continue
		await unlink(file).catch(() => undefined)
		removed++
	}
	return removed
}
