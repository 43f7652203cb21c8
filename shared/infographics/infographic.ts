import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

const slugSchema = z.string().regex(SLUG_PATTERN)

/** A published infographic: one picture, often tall, that explains. References are ids of other entries. */
export const publishedInfographicSchema = z.object({
	id: z.string().min(1),
	/** Last part of its address: `/infographic/<slug>/`. */
	slug: slugSchema,
	/** Addresses it once had; each redirects to the present one. */
	formerSlugs: z.array(slugSchema),
	headline: z.string().min(1),
	/** One or two sentences, also the text of cards; may be empty. */
	standfirst: z.string(),
	/** What the picture says, in words: paragraphs apart by line breaks; may be empty. */
	description: z.string(),
	/** The picture, a media document. */
	picture: z.string().min(1),
	section: z.string().nullable(),
	unit: z.string().nullable(),
	tags: z.array(z.string()),
	/** Every media document the piece uses. */
	media: z.array(z.string()),
	/** First publication. Corrections move `updatedAt`, never this. */
	publishedAt: z.iso.datetime(),
	updatedAt: z.iso.datetime(),
})

export type PublishedInfographic = z.infer<typeof publishedInfographicSchema>
