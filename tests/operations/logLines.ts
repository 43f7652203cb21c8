import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Bantin } from '#tests/support/bantin.ts'

/** A line of a log. */
export interface LogLine {
	name: string
	level: string
	time: string
	event?: string
	msg?: string
	request?: string
	path?: string
	status?: number
}

/** Every line of every log of a system; throws when one is no object. */
export async function logLines({ dataFolder }: Bantin): Promise<LogLine[]> {
	const folder = path.join(dataFolder, 'logs')
	const files = await readdir(folder)
	const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
	return texts.flatMap((text) =>
		text
			.split('\n')
			.filter(Boolean)
			// Tests assert the fields they read.
			.map((line) => JSON.parse(line) as LogLine),
	)
}
