import type { PlaylistFile } from '#shared/displays/playlist.ts'
import type { MediaFile } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'

/** A file with what its bytes must hash to; undefined while it is not among the published ones. */
export function toPlaylistFile(
	edition: Edition,
	{ name, size, mimeType, width, height }: MediaFile,
): PlaylistFile | undefined {
	const sha256 = edition.fileHash(name)
	return sha256 ? { url: paths.media(name), size, sha256, mimeType, width, height } : undefined
}
