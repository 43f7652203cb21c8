/** Somebody at work in the newsroom, over the public port. */
export type Ask = (method: string, address: string, body?: unknown) => Promise<unknown>

/** Somebody with this token at the system at `url`; a stranger without one. */
export function askerAt(url: string, token?: string): Ask {
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
