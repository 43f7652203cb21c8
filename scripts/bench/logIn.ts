import { z } from 'zod'

const loginSchema = z.object({ token: z.string() })

/** Somebody at work in the newsroom, over the public port. */
export type Ask = (method: string, address: string, body?: unknown) => Promise<unknown>

/** Log a person in to the system at `url`. */
export async function logIn(url: string, email: string, password: string): Promise<Ask> {
	const login = await askerAt(url)('POST', '/api/people/login', { email, password })
	return askerAt(url, loginSchema.parse(login).token)
}

function askerAt(url: string, token?: string): Ask {
	return async (method, address, body) => {
		const response = await fetch(url + address, {
			method,
			headers: {
				...(token && { authorization: `JWT ${token}` }),
				...(body !== undefined && { 'content-type': 'application/json' }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		})
		const text = await response.text()
		if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`)
		const answer: unknown = JSON.parse(text)
		return answer
	}
}
