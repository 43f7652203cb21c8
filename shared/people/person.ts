import { z } from 'zod'
import { SLUG_PATTERN } from '#shared/slug.ts'

/** A person whose name stands over an article; the site never learns more about people. */
export const publishedPersonSchema = z.object({
	id: z.string().min(1),
	/** Last part of the address of what the person wrote: the name and a part of the id, so that namesakes differ. */
	slug: z.string().regex(SLUG_PATTERN),
	name: z.string().min(1),
})

export type PublishedPerson = z.infer<typeof publishedPersonSchema>
