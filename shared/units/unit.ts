import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

/** A unit of the corporation ("đơn vị"), as the site receives it. */
export const publishedUnitSchema = z.object({
	id: z.string().min(1),
	slug: z.string().regex(SLUG_PATTERN),
	name: z.string().min(1),
	/** What people call it in a sentence, such as `PC Đà Nẵng`; the full name where it has none. */
	shortName: z.string().min(1),
	/** The unit above it; null for the head of the tree. */
	parent: z.string().nullable(),
})

export type PublishedUnit = z.infer<typeof publishedUnitSchema>
