import type { PlaylistFile } from '#shared/displays/playlist.ts'

/**
 * The address under which the file is asked for and kept.
 *
 * It names the content, so another content under the same name is another file; a server does not mind.
 */
export function keptAddress({ url, sha256 }: Pick<PlaylistFile, 'url' | 'sha256'>): string {
	return hashInAddress(url) ? url : `${url}?${sha256}`
}

/** The hash in such an address; undefined for any other. */
export function hashInAddress(url: string): string | undefined {
	return /\?([0-9a-f]{64})$/.exec(url)?.[1]
}
