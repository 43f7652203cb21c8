import type { AfterErrorHook } from 'payload'
import { z } from 'zod'
import { inOurWords } from './inOurWords.ts'

/** What Payload's own errors of validation carry, as far as the admin shows it beside the fields. */
const mistakesSchema = z.object({
	errors: z.array(z.object({ path: z.string(), message: z.string() }).loose()).min(1),
})

/**
 * Tell which fields are wrong and why, so that the admin says it beside them.
 *
 * Payload does it only for errors of its own class; Next loads that class once for its start and
 * again for its pages, and the error of one is none of the other.
 */
export const sayWhichFields: AfterErrorHook = ({ error }) => {
	const mistakes = mistakesSchema.safeParse(Reflect.get(error, 'data'))
	if (!mistakes.success) return
	const { errors } = mistakes.data
	const message = inOurWords(error.message, 400)
	const told = { name: 'ValidationError', message, data: { errors } }
	return { response: { errors: [told] } }
}
