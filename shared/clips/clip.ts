import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

const slugSchema = z.string().regex(SLUG_PATTERN)

/** A place in a clip that readers may jump to. */
export const chapterSchema = z.object({
	/** Whole seconds from the beginning. */
	seconds: z.number().int().nonnegative(),
	title: z.string().min(1),
})

/** A published video clip. References are ids of other entries. */
export const publishedClipSchema = z.object({
	id: z.string().min(1),
	/** Last part of its address: `/video/<slug>/`. */
	slug: slugSchema,
	/** Addresses it once had; each redirects to the present one. */
	formerSlugs: z.array(slugSchema),
	headline: z.string().min(1),
	/** One or two sentences, also the text of cards; may be empty. */
	standfirst: z.string(),
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
	section: z.string().nullable(),
	unit: z.string().nullable(),
	tags: z.array(z.string()),
	/** Every media document the piece uses. */
	media: z.array(z.string()),
	/** First publication. Corrections move `updatedAt`, never this. */
	publishedAt: z.iso.datetime(),
	updatedAt: z.iso.datetime(),
})

export type Chapter = z.infer<typeof chapterSchema>
export type PublishedClip = z.infer<typeof publishedClipSchema>
