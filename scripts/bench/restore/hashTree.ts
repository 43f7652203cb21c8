import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '#site/publisher/siteBundle.ts'

/** A hash over the names and the bytes of all files below `folder`, and how many they are. */
export async function hashTree(folder: string): Promise<{ sha256: string; files: number }> {
	const sum = createHash('sha256')
	const files = await filesBelow(`${folder}/`)
	for (const file of files) {
		const bytes = await readFile(file)
		sum.update(`${path.relative(folder, file)}\0${bytes.length}\0`).update(bytes)
	}
	return { sha256: sum.digest('hex'), files: files.length }
}
