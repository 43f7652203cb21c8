import { open } from 'node:fs/promises'

/** Bytes in which the heads of the two outer elements lie. */
const HEAD = 4096
const EBML = 0x1a45dfa3
const SEGMENT = 0x18538067

/** Whether a WebM is as long as it says; one that was recorded live does not say. */
export async function isWholeWebm(file: string): Promise<boolean> {
	const handle = await open(file)
	try {
		const { size } = await handle.stat()
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
		const head = elementAt(buffer.subarray(0, bytesRead), 0)
		if (head?.id !== EBML) return false
		const segment = elementAt(buffer.subarray(0, bytesRead), head.end)
		return segment?.id === SEGMENT && segment.end <= size
	} finally {
		await handle.close()
	}
}

/** An element with a name of four bytes; where its length is unknown, it ends where it begins. */
function elementAt(bytes: Buffer, start: number): { id: number; end: number } | null {
	const first = bytes[start + 4]
	if (first === undefined || first === 0) return null
	const width = Math.clz32(first) - 23
	const body = start + 4 + width
	if (body > bytes.length) return null
	let length = first & (0xff >> width)
	let isUnknown = length === 0xff >> width
	for (const byte of bytes.subarray(start + 5, body)) {
		length = length * 256 + byte
		isUnknown &&= byte === 0xff
	}
	return { id: bytes.readUInt32BE(start), end: isUnknown ? body : body + length }
}
