import { execFile } from 'node:child_process'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { chmod, copyFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { readArchive } from './readArchive.ts'
import type { Contents } from './contents.ts'

const run = promisify(execFile)

/**
 * Bytes up to which a file is written at once.
 *
 * A site has tens of thousands of small ones; to wait for each call of the system is most of a restore.
 */
const SMALL = 1 << 20

/** Unpack a whole backup into `folder`, where it survives a power cut; rejects when a byte is wrong. */
export async function unpackArchive(file: string, folder: string): Promise<Contents> {
	const made = new Set<string>()
	const contents = await readArchive(file, async (archived) => {
		const { name, size, mode, modifiedAt, sameAs, body } = archived
		const target = path.join(folder, name)
		const parent = path.dirname(target)
		if (!made.has(parent)) mkdirSync(parent, { recursive: true })
		made.add(parent)
		const options = { mode, flag: 'wx' }
		if (sameAs) {
			await copyFile(path.join(folder, sameAs), target)
			await chmod(target, mode)
		} else if (size <= SMALL) writeFileSync(target, await buffer(body), options)
		else await writeFile(target, body, options)
		// Web servers tell readers by it whether they have a file already.
		utimesSync(target, modifiedAt, modifiedAt)
	})
	await run('sync', ['-f', folder])
	return contents
}
