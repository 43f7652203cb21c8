import type { MediaFile, PublishedMedia } from '#shared/media/media.ts'

/**
 * The file to open when a reader wants a picture large: the widest WebP, the original where there is none.
 *
 * A camera's original weighs ten times as much and shows no more on any screen.
 */
export function largestFile({ original, variants }: PublishedMedia): MediaFile {
	return variants
		.filter(({ mimeType }) => mimeType === 'image/webp')
		.reduce<MediaFile>(
			(widest, file) =>
				widest === original || (file.width ?? 0) > (widest.width ?? 0) ? file : widest,
			original,
		)
}
