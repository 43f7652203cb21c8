import type { Media } from '#cms/payload-types.ts'
import type { MediaFile, PublishedMedia } from '#shared/media/media.ts'
import { acceptedTypes } from './acceptedTypes.ts'

/** A stored file as readers get it. */
export function toPublishedMedia(media: Media): PublishedMedia {
	return {
		id: media.id,
		kind: acceptedTypes[media.mimeType ?? '']?.kind ?? 'document',
		original: toFile(media) ?? missing(media),
		variants: Object.values(media.sizes ?? {})
			.map(toFile)
			.filter((file) => file !== undefined)
			.sort((a, b) => a.mimeType.localeCompare(b.mimeType) || (a.width ?? 0) - (b.width ?? 0)),
		alt: media.alt ?? '',
		caption: media.caption ?? '',
		credit: media.credit ?? '',
		focalX: media.focus?.x ?? 50,
		focalY: media.focus?.y ?? 50,
		title: media.title ?? '',
		duration: media.duration ?? null,
		poster: toFile({ ...media.poster, mimeType: 'image/jpeg' }) ?? null,
	}
}

type StoredFile = Partial<Pick<Media, 'filename' | 'mimeType' | 'width' | 'height' | 'filesize'>>

function toFile(stored: StoredFile): MediaFile | undefined {
	if (!stored.filename || !stored.mimeType) return undefined
	return {
		name: stored.filename,
		mimeType: stored.mimeType,
		width: stored.width ?? null,
		height: stored.height ?? null,
		size: stored.filesize ?? 0,
	}
}

function missing({ id }: Media): never {
	throw new Error(`Media ${id} has no stored file`)
}
