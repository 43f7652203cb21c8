import type { PlaylistFile } from '#shared/displays/playlist.ts'
import { Sha256 } from './sha256.ts'

/** Bytes that may be in memory at once: a small box has little of it, and several come at a time. */
const AT_ONCE = 32_000_000

/** Bytes between two pauses: so short a time that no picture on the screen waits. */
const SLICE = 128 * 1024

/** Whether these bytes are the file: all of it, and nothing else. */
export async function isFile(
	bytes: Blob,
	{ size, sha256 }: Pick<PlaylistFile, 'size' | 'sha256'>,
): Promise<boolean> {
	if (bytes.size !== size) return false
	return (size > AT_ONCE ? await hashInParts(bytes) : await hashAtOnce(bytes)) === sha256
}

async function hashAtOnce(bytes: Blob): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()))
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function hashInParts(bytes: Blob): Promise<string> {
	const hash = new Sha256()
	for (let start = 0; start < bytes.size; start += SLICE) {
		hash.add(new Uint8Array(await bytes.slice(start, start + SLICE).arrayBuffer()))
	}
	return hash.end()
}
