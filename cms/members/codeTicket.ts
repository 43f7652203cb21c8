import { z } from 'zod'
import { sealedCookie } from '#cms/signIn/sealedCookie.ts'

const ticketSchema = z.object({
	/** Who knew their password. */
	person: z.string(),
	/** Where they go on. */
	next: z.string(),
})

/** What a browser keeps for five minutes of somebody between their password and their code. */
export const codeTicket = sealedCookie(
	{ name: 'bantin-code', path: '/api/members', seconds: 5 * 60 },
	'show a code',
	ticketSchema,
)
