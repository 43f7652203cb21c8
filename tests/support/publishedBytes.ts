import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/**
 * Files below `folder` whose bytes, decompressed where they are compressed, contain `words`.
 *
 * Looks again when something vanished while it looked: the publisher is at work meanwhile.
 */
export async function filesWith(folder: string, words: string): Promise<string[]> {
	for (;;) {
		try {
			return await look(folder, words)
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
		}
	}
}

async function look(folder: string, words: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true })
	const found: string[] = []
	for (const entry of entries.filter((one) => one.isFile())) {
		const file = path.join(entry.parentPath, entry.name)
		const text = (await readable(file)).toString('utf8').normalize('NFC')
		if (text.includes(words) || file.includes(words)) found.push(path.relative(folder, file))
	}
	return found
}

async function readable(file: string): Promise<Buffer> {
	const bytes = await readFile(file)
	if (file.endsWith('.br')) return brotliDecompressSync(bytes)
	// Pagefind gzips its indexes and fragments whatever they are called.
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes)
	return bytes
}
