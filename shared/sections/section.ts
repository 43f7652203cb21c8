import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

/** A section of the newspaper ("chuyên mục"), as the site receives it. */
export const publishedSectionSchema = z.object({
	id: z.string().min(1),
	slug: z.string().regex(SLUG_PATTERN),
	name: z.string().min(1),
	/** Place in the navigation, ascending; ties are settled by name. */
	order: z.number(),
})

export type PublishedSection = z.infer<typeof publishedSectionSchema>
