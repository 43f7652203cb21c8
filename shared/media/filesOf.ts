import type { MediaFile, PublishedMedia } from './media.ts'

/** Every stored file of a media document: the original, its smaller pictures, and a clip's poster. */
export function filesOf({
	original,
	variants,
	poster,
}: Pick<PublishedMedia, 'original' | 'variants' | 'poster'>): MediaFile[] {
	return [original, ...variants, ...(poster ? [poster] : [])]
}
