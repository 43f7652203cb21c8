import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

/** A subject that articles of any section share ("chủ đề"), as the site receives it. */
export const publishedTagSchema = z.object({
	id: z.string().min(1),
	slug: z.string().regex(SLUG_PATTERN),
	name: z.string().min(1),
})

export type PublishedTag = z.infer<typeof publishedTagSchema>
