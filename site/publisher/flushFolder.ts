import { open } from 'node:fs/promises'

/** Bring to the disk which files the folder has: a name that is given or taken outlives a power cut. */
export async function flushFolder(folder: string): Promise<void> {
	const handle = await open(folder)
	try {
		await handle.sync()
	} finally {
		await handle.close()
	}
}
