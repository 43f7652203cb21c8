import { z } from 'zod'

/** What a sign-on says of a person, and whatever else it says. */
export const claimsSchema = z.looseObject({
	iss: z.string(),
	/** The person, for ever. */
	sub: z.string(),
	name: z.string().optional(),
	email: z.string().optional(),
	email_verified: z.boolean().optional(),
	preferred_username: z.string().optional(),
})

/** What a sign-on says of a person. */
export type Claims = z.infer<typeof claimsSchema>

/** The texts of a claim, which may be one or a list; a dot in `name` looks inside. */
export function textsOf(claims: Claims, name: string): string[] {
	const value = claims[name] ?? name.split('.').reduce<unknown>(partOf, claims)
	return [value].flat().filter((each) => typeof each === 'string')
}

function partOf(whole: unknown, name: string): unknown {
	return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name)
		? Reflect.get<object, string>(whole, name)
		: undefined
}
