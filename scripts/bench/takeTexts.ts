import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { places } from './places.ts'
import { textsFrom } from './textsFrom.ts'

/** Write `count` texts of an import file (`.ndjson.gz`) to another one, dealt out to the places. */
export async function takeTexts(file: string, count: number, target: string): Promise<void> {
	await pipeline(Readable.from(placedLines(file, count)), createGzip(), createWriteStream(target))
}

async function* placedLines(file: string, count: number): AsyncGenerator<string> {
	let index = 0
	for await (const text of textsFrom(file, count)) {
		yield `${JSON.stringify({ ...text, ...places.of(index++) })}\n`
	}
}
