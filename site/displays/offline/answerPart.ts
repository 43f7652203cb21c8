import { parseByteRange } from '#site/web/byteRange.ts'

/** What a kept file answers to a `Range` header: players of films ask for parts, and need no more. */
export function answerPart(kept: Response, range: string | null): Response {
	const size = Number(kept.headers.get('content-length'))
	const part = parseByteRange(range ?? undefined, size)
	if (!part || !kept.body) return kept
	if (part === 'unsatisfiable') {
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
	}
	const headers = new Headers(kept.headers)
	headers.set('content-range', `bytes ${part.start}-${part.end}/${size}`)
	headers.set('content-length', String(part.end - part.start + 1))
	const body = kept.body.pipeThrough(partOnly(part.start, part.end + 1))
	return new Response(body, { status: 206, headers })
}

/** Lets the bytes from `start` up to `end` pass: a bulletin of half a gigabyte must not get into memory. */
function partOnly(start: number, end: number): TransformStream<Uint8Array, Uint8Array> {
	let place = 0
	return new TransformStream({
		transform: (bytes, onward) => {
			const from = Math.max(start - place, 0)
			const part = bytes.subarray(from, end - place)
			place += bytes.length
			if (part.length > 0) onward.enqueue(part)
			if (place >= end) onward.terminate()
		},
	})
}
