import type { z } from 'zod'
import { seal, unseal } from './sealed.ts'
import { cookieWith, cookieWithout, valueIn, type ShortCookie } from './shortCookie.ts'

/** What a browser keeps for a while, and only this newsroom reads. */
export interface SealedCookie<Value> {
	/** The header that gives it to a browser. */
	given: (value: Value, now: Date) => string
	/** What a browser has in it; undefined where that is none of ours, or its time is over. */
	readIn: (headers: Headers, now: Date) => Value | undefined
	/** The header that takes it away. */
	taken: string
}

/** A cookie whose value fits `schema`, sealed for `purpose` alone. */
export function sealedCookie<Value>(
	cookie: ShortCookie,
	purpose: string,
	schema: z.ZodType<Value>,
): SealedCookie<Value> {
	return {
		given: (value, now) => {
			const until = new Date(now.getTime() + cookie.seconds * 1_000)
			return cookieWith(cookie, seal(purpose, value, until))
		},
		readIn: (headers, now) => schema.safeParse(unseal(purpose, valueIn(cookie, headers), now)).data,
		taken: cookieWithout(cookie),
	}
}
