import { z } from 'zod'

/** What a stored file is to a reader. */
export const mediaKinds = ['image', 'clip', 'document', 'captions'] as const

/** One stored file: the original, or a picture in one width and format. */
export const mediaFileSchema = z.object({
	/** Name below `/media/`; chosen by the CMS, its ending follows the detected content. */
	name: z.string().regex(/^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/),
	mimeType: z.string().min(1),
	/** Pixels; null where the file has no picture. */
	width: z.number().int().positive().nullable(),
	height: z.number().int().positive().nullable(),
	/** Bytes. */
	size: z.number().int().nonnegative(),
})

/** A picture, clip or document that a published article uses. */
export const publishedMediaSchema = z.object({
	id: z.string().min(1),
	kind: z.enum(mediaKinds),
	/** The file as it was uploaded, less its location data. */
	original: mediaFileSchema,
	/** The same picture smaller, in AVIF and WebP; empty for clips, documents and tiny pictures. */
	variants: z.array(mediaFileSchema),
	/** Text for who cannot see it; empty only for clips and documents. */
	alt: z.string(),
	caption: z.string(),
	credit: z.string(),
	/** Percent from the left and the top: what must stay visible when the picture is cropped. */
	focalX: z.number().min(0).max(100),
	focalY: z.number().min(0).max(100),
	/** What a document is called where it is offered for download; empty for the file's own name. */
	title: z.string().default(''),
	/** Seconds a clip lasts; null for anything else, and where nobody could tell. */
	duration: z.number().positive().nullable().default(null),
	/** A frame of a clip, made at upload; null for anything else, and where none could be made. */
	poster: mediaFileSchema.nullable().default(null),
})

export type MediaFile = z.infer<typeof mediaFileSchema>
export type PublishedMedia = z.infer<typeof publishedMediaSchema>
