import { createReadStream } from 'node:fs'

/** A BSON document begins with its length in bytes. */
const LENGTH_BYTES = 4

/** The documents of a file of BSON, one after another, as they are. */
export async function* readDocuments(file: string): AsyncGenerator<Buffer> {
	let rest: Buffer = Buffer.alloc(0)
	for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
		rest = rest.length ? Buffer.concat([rest, part]) : part
		while (rest.length >= LENGTH_BYTES) {
			const length = rest.readInt32LE(0)
			if (rest.length < length) break
			yield rest.subarray(0, length)
			rest = rest.subarray(length)
		}
	}
	if (rest.length) throw new Error(`${file} ends within a document`)
}
