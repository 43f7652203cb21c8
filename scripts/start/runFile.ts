import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plan } from './plan.ts'

/** The note other commands on this machine read to find the running system. */
export interface RunFile {
	write(): Promise<void>
	remove(): Promise<void>
}

/** `BANTIN_DATA/run.json`: where the CMS and the publisher of this run listen. */
export function runFile({ dataFolder, cmsUrl, publisherUrl, siteUrl }: Plan): RunFile {
	const file = path.join(dataFolder, 'run.json')
	return {
		write: async () => {
			const temporary = `${file}.${process.pid}`
			await writeFile(
				temporary,
				JSON.stringify({ pid: process.pid, cmsUrl, publisherUrl, siteUrl }),
			)
			await rename(temporary, file)
		},
		remove: () => rm(file, { force: true }),
	}
}

/**
 * Whether the run that left its note in `dataFolder` is alive.
 *
 * Asked of the publisher itself: after a crash and a reboot the process id may be another program's.
 */
export async function isRunning(dataFolder: string): Promise<boolean> {
	try {
		const note: unknown = JSON.parse(await readFile(path.join(dataFolder, 'run.json'), 'utf8'))
		if (typeof note !== 'object' || note === null || !('publisherUrl' in note)) return false
		const answer = await fetch(`${String(note.publisherUrl)}/status`)
		return answer.ok
	} catch {
		return false
	}
}
