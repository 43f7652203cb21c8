import type { PlaylistFile } from '#shared/displays/playlist.ts'
import type { MediaFile, PublishedMedia } from '#shared/media/media.ts'
import type { Edition } from '#site/edition/edition.ts'
import { toPlaylistFile } from './toPlaylistFile.ts'

/** Pixels: as wide as the widest display there is. */
const WIDTH_MOST = 3_840

/** Pixels: four such displays below each other. Decoded, it is 130 MB, which cheap boxes still have. */
const PIXELS_MOST = 4 * 3_840 * 2_160

/** What a browser in a box can show; of equal widths the first, for cheap boxes decode it soonest. */
const formats = ['image/webp', 'image/jpeg', 'image/png', 'image/avif', 'image/gif']

/**
 * The file of a picture that a display shows: the widest that its glass and its memory have use for.
 *
 * Undefined while that file is not among the published ones.
 */
export function pictureFile(
	edition: Edition,
	{ original, variants }: Pick<PublishedMedia, 'original' | 'variants'>,
): PlaylistFile | undefined {
	const files = [...variants, original].filter(({ mimeType }) => formats.includes(mimeType))
	const fitting = files.filter(fits).sort(compareFiles)
	const [chosen = files.sort((a, b) => widthOf(a) - widthOf(b))[0]] = fitting
	return chosen && toPlaylistFile(edition, chosen)
}

function fits({ width, height }: MediaFile): boolean {
	return (width ?? 0) <= WIDTH_MOST && (width ?? 0) * (height ?? 0) <= PIXELS_MOST
}

function compareFiles(a: MediaFile, b: MediaFile): number {
	return widthOf(b) - widthOf(a) || formats.indexOf(a.mimeType) - formats.indexOf(b.mimeType)
}

function widthOf({ width }: MediaFile): number {
	return width ?? 0
}
