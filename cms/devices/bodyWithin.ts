import type { PayloadRequest } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'

/**
 * The JSON of a request's body; undefined where it is none.
 *
 * Refuses a longer one as soon as it is seen to be longer, whatever it said about its length.
 */
export async function bodyWithin(req: PayloadRequest, bytes: number): Promise<unknown> {
	if (Number(req.headers.get('content-length') ?? 0) > bytes) throw tooLarge()
	// A request is made by the web's own class, whose body Payload's type leaves open.
	const stream = req.body as ReadableStream<Uint8Array> | null | undefined
	if (!stream) return undefined
	const parts: Uint8Array[] = []
	let length = 0
	for await (const part of stream) {
		length += part.byteLength
		if (length > bytes) throw tooLarge()
		parts.push(part)
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString('utf8'))
	} catch {
		return undefined
	}
}

function tooLarge(): Refusal {
	return new Refusal('tooLarge', 'Nội dung gửi lên quá dài.')
}
