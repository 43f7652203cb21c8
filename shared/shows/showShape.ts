import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

const slugSchema = z.string().regex(SLUG_PATTERN)

/** What clips and infographics have in common. References are ids of other entries. */
export const showShape = {
	id: z.string().min(1),
	/** Last part of its address, below `pieceRoots`. */
	slug: slugSchema,
	/** Addresses it once had; each redirects to the present one. */
	formerSlugs: z.array(slugSchema),
	headline: z.string().min(1),
	/** One or two sentences, also the text of cards; may be empty. */
	standfirst: z.string(),
	section: z.string().nullable(),
	unit: z.string().nullable(),
	tags: z.array(z.string()),
	/** Every media document the piece uses. */
	media: z.array(z.string()),
	/** First publication. Corrections move `updatedAt`, never this. */
	publishedAt: z.iso.datetime(),
	updatedAt: z.iso.datetime(),
	/** The moment at which it leaves readers; never when there is none. */
	expireAt: z.iso.datetime().nullish(),
}
