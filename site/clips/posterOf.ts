import type { PublishedClip } from '#shared/clips/clip.ts'
import type { MediaFile } from '#shared/media/media.ts'
import type { Edition } from '#site/edition/edition.ts'

/** Pixels: as wide as the player gets, so that a telephone need not load a camera's whole picture. */
const WIDE_ENOUGH = 960

/** The one file that stands for a clip before it plays: the picture chosen for it, or the frame made at upload. */
export function posterOf(
	{ clip, poster }: Pick<PublishedClip, 'clip' | 'poster'>,
	edition: Edition,
): MediaFile | undefined {
	const chosen = poster ? edition.media(poster) : undefined
	if (!chosen) return edition.media(clip)?.poster ?? undefined
	// Every browser that plays our clips shows WebP; a poster has no second format to fall back to.
	const small = chosen.variants
		.filter(({ mimeType, width }) => mimeType === 'image/webp' && (width ?? 0) >= WIDE_ENOUGH)
		.sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
	return small[0] ?? chosen.original
}
