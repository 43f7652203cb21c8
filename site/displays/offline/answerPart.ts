import { parseByteRange } from '#site/web/byteRange.ts'

/** What a kept file answers to a `Range` header: players of films ask for parts, and need no more. */
export async function answerPart(kept: Response, range: string | null): Promise<Response> {
	const size = Number(kept.headers.get('content-length'))
	const part = parseByteRange(range ?? undefined, size)
	if (!part) return kept
	if (part === 'unsatisfiable') {
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
	}
	const { start, end } = part
	const headers = new Headers(kept.headers)
	headers.set('content-range', `bytes ${start}-${end}/${size}`)
	headers.set('content-length', String(end - start + 1))
	// From the beginning to the end, nothing has to be read before it is asked for.
	const isWhole = start === 0 && end === size - 1
	const body = isWhole ? kept.body : (await kept.blob()).slice(start, end + 1)
	return new Response(body, { status: 206, headers })
}
