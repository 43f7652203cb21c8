import { z } from 'zod'
import { showShape } from '#shared/shows/showShape.ts'

/** A place in a clip that readers may jump to. */
export const chapterSchema = z.object({
	/** Whole seconds from the beginning. */
	seconds: z.number().int().nonnegative(),
	title: z.string().min(1),
})

/** A published video clip. References are ids of other entries. */
export const publishedClipSchema = z.object({
	...showShape,
	/** The file that is played, a media document of the kind `clip`. */
	clip: z.string().min(1),
	/** The picture before it plays, a media document; null for the one made at upload. */
	poster: z.string().nullable(),
	/** Vietnamese captions (WebVTT), a media document of the kind `captions`. */
	captions: z.string().nullable(),
	/** In the order of time. */
	chapters: z.array(chapterSchema),
	/** What is said, in words: paragraphs apart by line breaks; may be empty. */
	transcript: z.string(),
})

export type Chapter = z.infer<typeof chapterSchema>
export type PublishedClip = z.infer<typeof publishedClipSchema>
