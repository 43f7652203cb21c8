import { z } from 'zod'
import { showShape } from '#shared/shows/showShape.ts'

/** A published infographic: one picture, often tall, that explains. References are ids of other entries. */
export const publishedInfographicSchema = z.object({
	...showShape,
	/** What the picture says, in words: paragraphs apart by line breaks; may be empty. */
	description: z.string(),
	/** The picture, a media document. */
	picture: z.string().min(1),
})

export type PublishedInfographic = z.infer<typeof publishedInfographicSchema>
