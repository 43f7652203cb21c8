/** A part of a file, both ends included. */
export interface ByteRange {
	start: number
	end: number
}

/**
 * The part that a `Range` header asks for; undefined for the whole file.
 *
 * Several parts at once are answered with the whole file, as the standard allows.
 */
export function parseByteRange(
	header: string | undefined,
	size: number,
): ByteRange | 'unsatisfiable' | undefined {
	const [, first, last] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/.exec(header ?? '') ?? []
	if (first === undefined || last === undefined || (!first && !last)) return undefined
	if (!first) {
		const length = Math.min(Number(last), size)
		return length > 0 ? { start: size - length, end: size - 1 } : 'unsatisfiable'
	}
	const start = Number(first)
	if (last && Number(last) < start) return undefined
	if (start >= size) return 'unsatisfiable'
	return { start, end: last ? Math.min(Number(last), size - 1) : size - 1 }
}
