import { open } from 'node:fs/promises'
import type { FileBytes } from './fileBytes.ts'

/** Bytes at the end of a PDF in which its end mark must stand. */
const PDF_END = 1024

/** Whether a document has the parts without which no reader opens it. */
export async function isWholePdf({ data, tempFilePath }: FileBytes): Promise<boolean> {
	const last = tempFilePath ? await lastBytes(tempFilePath) : data.subarray(-PDF_END)
	const end = last.toString('latin1')
	return end.includes('%%EOF') && end.includes('xref')
}

async function lastBytes(file: string): Promise<Buffer> {
	const handle = await open(file)
	try {
		const { size } = await handle.stat()
		const length = Math.min(PDF_END, size)
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length)
		return buffer.subarray(0, bytesRead)
	} finally {
		await handle.close()
	}
}
