import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sealedCookie } from '#cms/signIn/sealedCookie.ts'

/** Who knew the password. */
const ticket = sealedCookie(
	{ name: 'bantin-set-up', path: '/api/people', seconds: 10 * 60 },
	'set up a second factor',
	z.string(),
)

/** Let somebody who knew the password set up a second factor, and nothing else, for ten minutes. */
export function giveTicket(req: PayloadRequest, person: string, now: Date): void {
	const headers = new Headers(req.responseHeaders)
	headers.append('Set-Cookie', ticket.given(person, now))
	req.responseHeaders = headers
}

/** Who has such a ticket. */
export function ticketHolder(headers: Headers, now: Date): string | undefined {
	return ticket.readIn(headers, now)
}
