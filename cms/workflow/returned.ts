import { z } from 'zod'

const returnedSchema = z.object({
	/** What the reviewer asks for. */
	reason: z.string(),
	by: z.string(),
	/** ISO time. */
	at: z.string(),
})

/** That a piece came back to its writers, and why. */
export type Returned = z.infer<typeof returnedSchema>

/** Why the piece came back; null when it did not, or has been submitted again since. */
export function parseReturned(text: string | null | undefined): Returned | null {
	if (!text) return null
	const result = returnedSchema.safeParse(JSON.parse(text))
	return result.success ? result.data : null
}
