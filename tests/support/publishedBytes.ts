import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Files below `folder` whose bytes, decompressed where they are compressed, contain `words`. */
export async function filesWith(folder: string, words: string): Promise<string[]> {
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
