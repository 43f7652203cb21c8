import { existsSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'

/** Where a restore works, below the data folder: on the same disk as what it replaces. */
export interface RestoreFolder {
	/** The unpacked backup. */
	unpacked: string
	/** Note, for good, that from now on the data folder is neither the old one nor the new one. */
	beginReplacing: () => Promise<void>
	/** It is the new one; remove the note and all that is left. */
	end: () => Promise<void>
}

/** The name of that folder, which is no part of what it replaces. */
export const RESTORE_FOLDER = 'restore'

const noteIn = (dataDir: string) => path.join(dataDir, RESTORE_FOLDER, 'replacing')

/** The place where a restore into `dataDir` works. */
export function restoreFolder(dataDir: string): RestoreFolder {
	const root = path.join(dataDir, RESTORE_FOLDER)
	return {
		unpacked: path.join(root, 'unpacked'),
		beginReplacing: async () => {
			await mkdir(root, { recursive: true })
			const note = await open(noteIn(dataDir), 'w')
			await note.sync()
			await note.close()
		},
		end: () => rm(root, { recursive: true, force: true }),
	}
}

/** Whether a restore into `dataDir` was interrupted where only another one helps. */
export function isHalfRestored(dataDir: string): boolean {
	return existsSync(noteIn(dataDir))
}
