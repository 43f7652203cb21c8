import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { createGunzip, gzip } from 'node:zlib'

/** Write the first `count` lines of an import file (`.ndjson.gz`) to another one; how many there were. */
export async function takeTexts(file: string, count: number, target: string): Promise<number> {
	const lines: string[] = []
	for await (const line of createInterface({
		input: createReadStream(file).pipe(createGunzip()),
	})) {
		if (lines.length >= count) break
		if (line) lines.push(line)
	}
	await writeFile(target, await promisify(gzip)(`${lines.join('\n')}\n`))
	return lines.length
}
