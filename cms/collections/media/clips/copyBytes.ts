import { open, type FileHandle } from 'node:fs/promises'

/** Bytes in memory at a time. */
const PIECE = 1024 * 1024

/** Bytes of the source from one position to before another, or bytes at hand. */
type Part = readonly [number, number] | Buffer

/** Write the parts one after another to a new file, without ever holding much of them. */
export async function copyBytes(
	source: FileHandle,
	target: string,
	parts: readonly Part[],
): Promise<void> {
	const written = await open(target, 'wx', 0o600)
	try {
		const piece = Buffer.alloc(PIECE)
		for (const part of parts) {
			if (Buffer.isBuffer(part)) {
				await written.writeFile(part)
				continue
			}
			const [start, end] = part
			for (let position = start; position < end;) {
				const length = Math.min(PIECE, end - position)
				const { bytesRead } = await source.read(piece, 0, length, position)
				if (bytesRead === 0) throw new Error(`The file ended at ${position}`)
				await written.writeFile(piece.subarray(0, bytesRead))
				position += bytesRead
			}
		}
	} finally {
		await written.close()
	}
}
