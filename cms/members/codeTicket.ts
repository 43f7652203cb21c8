import { z } from 'zod'
import { seal, unseal } from '#cms/signIn/sealed.ts'
import { cookieWith, cookieWithout, valueIn, type ShortCookie } from '#cms/signIn/shortCookie.ts'

const SECONDS = 5 * 60
const PURPOSE = 'show a code'

const cookie: ShortCookie = { name: 'bantin-code', path: '/api/members', seconds: SECONDS }

const ticketSchema = z.object({
	/** Who knew their password. */
	person: z.string(),
	/** Where they go on. */
	next: z.string(),
})

/** What is remembered of somebody between their password and their code. */
export type CodeTicket = z.infer<typeof ticketSchema>

/** The header with which a browser keeps the ticket for five minutes. */
export function codeTicketCookie(ticket: CodeTicket, now: Date): string {
	return cookieWith(cookie, seal(PURPOSE, ticket, new Date(now.getTime() + SECONDS * 1_000)))
}

/** The ticket that a browser has. */
export function codeTicketIn(headers: Headers, now: Date): CodeTicket | undefined {
	return ticketSchema.safeParse(unseal(PURPOSE, valueIn(cookie, headers), now)).data
}

/** The header that takes it away. */
export const withoutCodeTicket = cookieWithout(cookie)
