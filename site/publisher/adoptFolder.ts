import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/**
 * Move a finished folder into place, whose name says what it holds: one that is there already stays.
 *
 * Readers may be reading it; to take it away and put the same back would be a moment without it.
 */
export async function adoptFolder(finished: string, folder: string): Promise<void> {
	if (existsSync(folder)) await rm(finished, { recursive: true, force: true })
	else await rename(finished, folder)
}
