import type { PayloadRequest } from 'payload'
import { seal, unseal } from '#cms/signIn/sealed.ts'
import { cookieWith, valueIn, type ShortCookie } from '#cms/signIn/shortCookie.ts'

const SECONDS = 10 * 60

const ticket: ShortCookie = { name: 'bantin-set-up', path: '/api/people', seconds: SECONDS }
const PURPOSE = 'set up a second factor'

/** Let somebody who knew the password set up a second factor, and nothing else, for ten minutes. */
export function giveTicket(req: PayloadRequest, person: string, now: Date): void {
	const until = new Date(now.getTime() + SECONDS * 1_000)
	const headers = new Headers(req.responseHeaders)
	headers.append('Set-Cookie', cookieWith(ticket, seal(PURPOSE, person, until)))
	req.responseHeaders = headers
}

/** Who has such a ticket. */
export function ticketHolder(headers: Headers, now: Date): string | undefined {
	const person = unseal(PURPOSE, valueIn(ticket, headers), now)
	return typeof person === 'string' ? person : undefined
}
