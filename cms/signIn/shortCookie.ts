import { generateCookie, parseCookies } from 'payload/shared'
import { env } from '#cms/env.ts'

/** A cookie of our own, which no script reads. */
export interface ShortCookie {
	name: string
	/** Below which addresses browsers send it. */
	path: string
	seconds: number
}

/** The header that gives a browser the cookie. */
export function cookieWith({ name, path, seconds }: ShortCookie, value: string): string {
	return String(
		generateCookie({
			name,
			value,
			path,
			maxAge: seconds,
			httpOnly: true,
			sameSite: 'Lax',
			secure: env.siteUrl.startsWith('https://'),
			returnCookieAsObject: false,
		}),
	)
}

/** The header that takes it away. */
export function cookieWithout({ name, path }: ShortCookie): string {
	return `${name}=; Path=${path}; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax`
}

/** What a browser has in it. */
export function valueIn({ name }: ShortCookie, headers: Headers): string | undefined {
	// Payload's type speaks of the web's class, and is content with any headers.
	return parseCookies(headers).get(name) || undefined
}
