import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { readArchive } from './readArchive.ts'
import type { Contents } from './contents.ts'

const run = promisify(execFile)

/** Unpack a whole backup into `folder`, where it survives a power cut; rejects when a byte is wrong. */
export async function unpackArchive(file: string, folder: string): Promise<Contents> {
	const made = new Set<string>()
	const contents = await readArchive(file, async ({ name, mode, modifiedAt, sameAs, body }) => {
		const target = path.join(folder, name)
		const parent = path.dirname(target)
		if (!made.has(parent)) await mkdir(parent, { recursive: true })
		made.add(parent)
		if (sameAs) {
			await copyFile(path.join(folder, sameAs), target)
			await chmod(target, mode)
		} else await writeFile(target, body, { mode, flag: 'wx' })
		// Web servers tell readers by it whether they have a file already.
		await utimes(target, modifiedAt, modifiedAt)
	})
	await run('sync', ['-f', folder])
	return contents
}
