import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib'

/** A published file as text, decompressed where it is compressed. */
export interface PublishedText {
	/** Relative to the folder. */
	file: string
	text: string
}

/**
 * Every file below `folder` as text, one after the other.
 *
 * Rejects with `ENOENT` when one vanishes meanwhile: the publisher may be at work.
 */
export async function* publishedTexts(folder: string): AsyncGenerator<PublishedText> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true })
	for (const entry of entries.filter((one) => one.isFile())) {
		const file = path.join(entry.parentPath, entry.name)
		const text = (await readable(file)).toString('utf8').normalize('NFC')
		yield { file: path.relative(folder, file), text }
	}
}

async function readable(file: string): Promise<Buffer> {
	const bytes = await readFile(file)
	// A file that is being written, or was when its writer died, is read as far as it goes.
	if (file.endsWith('.br')) {
		return brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH })
	}
	// Pagefind gzips its indexes and fragments whatever they are called.
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
		return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
	}
	return bytes
}
