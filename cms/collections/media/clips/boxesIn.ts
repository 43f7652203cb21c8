/** A part of an MP4: four bytes of length, four letters, and what they announce. */
export interface Box {
	/** Its four letters: `moov` is the table of contents, `mdat` the pictures and sounds. */
	type: string
	start: number
	/** Where its content begins. */
	body: number
	end: number
}

/** No honest clip has more. */
const BOXES_MAX = 100_000

/**
 * The boxes that fill the bytes from `start` to `end`; null when they do not fill them to the byte.
 *
 * `readAt` may answer fewer bytes than asked only where there are no more.
 */
export async function boxesIn(
	readAt: (position: number, length: number) => Buffer | Promise<Buffer>,
	start: number,
	end: number,
): Promise<Box[] | null> {
	const boxes: Box[] = []
	let position = start
	while (position < end) {
		const box = toBox(await readAt(position, Math.min(16, end - position)), position, end)
		if (!box || boxes.length === BOXES_MAX) return null
		boxes.push(box)
		position = box.end
	}
	return boxes
}

function toBox(header: Buffer, start: number, end: number): Box | null {
	if (header.length < 8) return null
	const short = header.readUInt32BE(0)
	const isLong = short === 1
	if (isLong && header.length < 16) return null
	const long = isLong ? Number(header.readBigUInt64BE(8)) : short
	// Zero means: up to the end.
	const length = short === 0 ? end - start : long
	const body = start + (isLong ? 16 : 8)
	if (start + length < body || length > end - start) return null
	return { type: header.toString('latin1', 4, 8), start, body, end: start + length }
}
