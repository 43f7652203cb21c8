import { z } from 'zod'

/** A person whose name stands over an article; the site never learns more about people. */
export const publishedPersonSchema = z.object({
	id: z.string().min(1),
	name: z.string().min(1),
})

export type PublishedPerson = z.infer<typeof publishedPersonSchema>
