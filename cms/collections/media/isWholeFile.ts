import { open } from 'node:fs/promises'

/** Where a file's bytes lie: in memory, or in a temporary file when they are many. */
export interface FileBytes {
	data: Buffer
	size: number
	tempFilePath?: string
}

type ReadAt = (position: number, length: number) => Promise<Buffer>

/** Bytes at the end of a PDF in which its end mark must stand. */
const PDF_END = 1024

/** Whether a clip or document has the parts without which no player or reader opens it. */
export async function isWholeFile(file: FileBytes, mimeType: string): Promise<boolean> {
	if (!file.tempFilePath) {
		const readAt: ReadAt = (position, length) =>
			Promise.resolve(file.data.subarray(position, position + length))
		return isWhole(readAt, file.data.length, mimeType)
	}
	const handle = await open(file.tempFilePath)
	try {
		const { size } = await handle.stat()
		const readAt: ReadAt = async (position, length) => {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
			return buffer.subarray(0, bytesRead)
		}
		return await isWhole(readAt, size, mimeType)
	} finally {
		await handle.close()
	}
}

async function isWhole(readAt: ReadAt, size: number, mimeType: string): Promise<boolean> {
	switch (mimeType) {
		case 'video/mp4':
			return isWholeMp4(readAt, size)
		case 'application/pdf': {
			const length = Math.min(PDF_END, size)
			const end = (await readAt(size - length, length)).toString('latin1')
			return end.includes('%%EOF') && end.includes('xref')
		}
		default:
			return true
	}
}

/** An MP4 is a row of boxes that fill the file; the one named `moov` is its table of contents. */
async function isWholeMp4(readAt: ReadAt, size: number): Promise<boolean> {
	let hasContents = false
	let position = 0
	while (position < size) {
		const header = await readAt(position, 16)
		if (header.length < 8) return false
		const short = header.readUInt32BE(0)
		if (short === 1 && header.length < 16) return false
		const long = short === 1 ? Number(header.readBigUInt64BE(8)) : short
		const length = short === 0 ? size - position : long
		if (length < 8 || length > size - position) return false
		if (header.toString('latin1', 4, 8) === 'moov') hasContents = true
		position += length
	}
	return hasContents
}
