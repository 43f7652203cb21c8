import type { PayloadRequest } from 'payload'

/** Characters of a form: an address, a password, a code. */
const LONGEST = 8 * 1024

/** What a browser without scripts sends; empty where it is too much or none. */
export async function formOf(req: PayloadRequest): Promise<URLSearchParams> {
	if (Number(req.headers.get('content-length') ?? 0) > LONGEST) return new URLSearchParams()
	const text = (await req.text?.()) ?? ''
	return new URLSearchParams(text.length > LONGEST ? '' : text)
}
