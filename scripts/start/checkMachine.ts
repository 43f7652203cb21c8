import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { StartError } from './startError.ts'

/** Reject with a sentence when the data folder cannot be written or the port is taken. */
export async function checkMachine(dataFolder: string, port: number): Promise<void> {
	await checkWritable(dataFolder)
	await checkFree(port)
}

/** Reject with a sentence when the data folder cannot be written. */
export async function checkWritable(folder: string): Promise<void> {
	const probe = path.join(folder, `.probe-${process.pid}`)
	try {
		await mkdir(folder, { recursive: true })
		await writeFile(probe, '')
		await rm(probe)
	} catch (cause) {
		throw new StartError(
			`The data folder ${folder} cannot be written (${codeOf(cause)}): ` +
				'give this user the right to write there, or set BANTIN_DATA to another folder.',
			{ cause },
		)
	}
}

function checkFree(port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', (cause) => {
			reject(
				new StartError(
					`Port ${port} cannot be used (${codeOf(cause)}): stop the program that has it, ` +
						`or choose another with PORT=${port + 1} npm start.`,
					{ cause },
				),
			)
		})
		probe.listen(port, () => probe.close(() => resolve()))
	})
}

function codeOf(cause: unknown): string {
	return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
