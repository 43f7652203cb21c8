import type { PlaylistFile } from '#shared/displays/playlist.ts'

/** Whether these bytes are the file: all of it, and nothing else. */
export async function isFile(
	bytes: Blob,
	{ size, sha256 }: Pick<PlaylistFile, 'size' | 'sha256'>,
): Promise<boolean> {
	if (bytes.size !== size) return false
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()))
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256
}
