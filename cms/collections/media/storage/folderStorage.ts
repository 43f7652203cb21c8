import { copyFile, mkdir, open, readdir, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { MediaStorage } from './mediaStorage.ts'

/** Media files in a folder of this machine. */
export function folderStorage(folder: string): MediaStorage {
	const fileOf = (name: string) => path.join(folder, path.basename(name))
	return {
		open: async (name) => {
			const handle = await open(fileOf(name)).catch(unlessGone)
			if (!handle) return null
			const found = await handle.stat()
			if (found.isFile()) return { size: found.size, body: handle.createReadStream() }
			await handle.close()
			return null
		},
		keep: async (name, file) => {
			await mkdir(folder, { recursive: true })
			await copyFile(file, fileOf(name))
		},
		remove: async (name) => {
			await unlink(fileOf(name)).catch(unlessGone)
		},
		names: async function* () {
			yield* (await readdir(folder).catch(unlessGone)) ?? []
		},
	}
}

function unlessGone(error: NodeJS.ErrnoException): null {
	if (error.code === 'ENOENT') return null
	throw error
}
