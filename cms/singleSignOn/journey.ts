import { z } from 'zod'
import { sealedCookie } from '#cms/signIn/sealedCookie.ts'
import { memberPaths } from '#shared/members/memberPaths.ts'

const journeySchema = z.object({
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	/** Where somebody goes on when they are back. */
	next: z.string(),
})

/** What a browser remembers on its way to the corporation's sign-on and back. */
export type Journey = z.infer<typeof journeySchema>

/** The cookie in which it does so, for ten minutes. */
export const journeyCookie = sealedCookie(
	{ name: 'bantin-sso', path: memberPaths.singleSignOn, seconds: 10 * 60 },
	'single sign-on',
	journeySchema,
)
