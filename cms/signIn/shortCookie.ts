import { parseCookies } from 'payload/shared'
import { env } from '#cms/env.ts'

const isSecure = env.siteUrl.startsWith('https://')
const kind = `HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`

/** A cookie of our own, which no script reads. */
export interface ShortCookie {
	name: string
	/** Below which addresses browsers send it. */
	path: string
	seconds: number
}

/** The header that gives a browser the cookie. */
export function cookieWith({ name, path, seconds }: ShortCookie, value: string): string {
	return `${name}=${value}; Path=${path}; Max-Age=${seconds}; ${kind}`
}

/** The header that takes it away. */
export function cookieWithout({ name, path }: ShortCookie): string {
	return `${name}=; Path=${path}; Max-Age=0; ${kind}`
}

/** What a browser has in it. */
export function valueIn({ name }: ShortCookie, headers: Headers): string | undefined {
	return parseCookies(headers).get(name) || undefined
}
