import { open, rename, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { toLogLine } from './toLogLine.ts'

/** Bytes of one file, and how many older ones are kept: a noisy week, and no full disk. */
const FILE_MAX = 10 * 1024 * 1024
const OLDER_KEPT = 4

/** Characters that wait for a slow disk; beyond them lines are lost rather than memory. */
const WAITING_MAX = 1024 * 1024

/** Where what a program prints is kept. */
export interface LogFile {
	/** Its path, for people. */
	file: string
	/** Keep every line of `stream`. */
	take(stream: Readable | null, level: 'info' | 'error'): void
	/** Resolves once what can be written is written. */
	close(): Promise<void>
}

/**
 * The log of one program below `folder`: a JSON object a line, older files named `.1` to `.4`.
 *
 * A full disk loses lines, and says how many once there is room; it never stops the program, as it
 * would if nobody read what that prints.
 */
export function logFile(folder: string, program: string): LogFile {
	const file = path.join(folder, `${program}.log`)
	let waiting: string[] = []
	let length = 0
	let lost = 0
	let writing: Promise<void> | undefined

	const add = (line: string): void => {
		if (length + line.length > WAITING_MAX) lost += 1
		else {
			waiting.push(line)
			length += line.length
		}
		writing ??= writeAll().finally(() => (writing = undefined))
	}
	const writeAll = async (): Promise<void> => {
		while (waiting.length > 0) {
			const lines = waiting
			waiting = []
			length = 0
			const told = lost ? [toLogLine(program, 'error', `${lost} lines are lost`, new Date())] : []
			try {
				await append(file, [...told, ...lines].map((line) => `${line}\n`).join(''))
				if (told.length > 0) lost = 0
			} catch {
				lost += lines.length
			}
		}
	}
	return {
		file,
		take: (stream, level) => {
			let rest = ''
			stream?.setEncoding('utf8').on('data', (text: string) => {
				const lines = `${rest}${text}`.split('\n')
				rest = lines.pop() ?? ''
				for (const line of lines) {
					if (line.trim()) add(toLogLine(program, level, line, new Date()))
				}
			})
			stream?.once('end', () => {
				if (rest.trim()) add(toLogLine(program, level, rest, new Date()))
			})
		},
		close: async () => {
			await writing
		},
	}
}

async function append(file: string, text: string): Promise<void> {
	const size = await makeRoom(file)
	let handle: FileHandle | undefined
	try {
		handle = await open(file, 'a', 0o600)
		await handle.writeFile(text)
	} catch (error) {
		// A disk that is nearly full takes the beginning: half a line is none.
		await handle?.truncate(size).catch(() => undefined)
		throw error
	} finally {
		await handle?.close()
	}
}

/** Begin a new file when this one is large; answers how long the present one is. */
async function makeRoom(file: string): Promise<number> {
	const size = await stat(file).then(
		(found) => found.size,
		() => 0,
	)
	if (size < FILE_MAX) return size
	for (let age = OLDER_KEPT; age > 0; age--) {
		const from = age === 1 ? file : `${file}.${age - 1}`
		// The first days have fewer files.
		await rename(from, `${file}.${age}`).catch(() => undefined)
	}
	return 0
}
