import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** A line of a file and how much of the file, in bytes as it lies on the disk, has been read. */
export interface ReadLine {
	text: string
	/** Counted from 1. */
	number: number
	bytesRead: number
}

/** The lines of a text file, or of one compressed with gzip, one at a time; empty ones are left out. */
export async function* readLines(path: string): AsyncGenerator<ReadLine> {
	const file = createReadStream(path)
	const text = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
	// A pipe does not pass errors on; without this a missing file would end as an empty one.
	file.on('error', (error) => text.destroy(error))
	const lines = createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })
	let number = 0
	for await (const line of lines) {
		number += 1
		const trimmed = number === 1 ? line.replace(/^\uFEFF/, '').trim() : line.trim()
		if (trimmed !== '') yield { text: trimmed, number, bytesRead: file.bytesRead }
	}
	// `readline` ends quietly when its input breaks off.
	if (text.errored) throw text.errored
}
