import { z } from 'zod'
import { seal, unseal } from '#cms/signIn/sealed.ts'
import { cookieWith, cookieWithout, valueIn, type ShortCookie } from '#cms/signIn/shortCookie.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'

const SECONDS = 10 * 60
const PURPOSE = 'single sign-on'

const cookie: ShortCookie = {
	name: 'bantin-sso',
	path: memberPaths.singleSignOn,
	seconds: SECONDS,
}

const journeySchema = z.object({
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	/** Where somebody goes on when they are back. */
	next: z.string(),
})

/** What a browser remembers on its way to the corporation's sign-on and back. */
export type Journey = z.infer<typeof journeySchema>

/** The header with which a browser remembers it for ten minutes. */
export function journeyCookie(journey: Journey, now: Date): string {
	return cookieWith(cookie, seal(PURPOSE, journey, new Date(now.getTime() + SECONDS * 1_000)))
}

/** What a browser that is back remembers. */
export function journeyIn(headers: Headers, now: Date): Journey | undefined {
	return journeySchema.safeParse(unseal(PURPOSE, valueIn(cookie, headers), now)).data
}

/** The header that makes it forget. */
export const withoutJourney = cookieWithout(cookie)
