import { hash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import type { AstroIntegration } from 'astro'
import { paths } from '#shared/paths.ts'
import type { Release } from './workerScope.ts'

/**
 * Where each service worker lies, by the name of its source: it answers for pages below its own folder.
 *
 * They keep their addresses for ever: browsers look there for the next one.
 */
const workers = { serviceWorker: 'sw.js', displayWorker: `${paths.displays.slice(1)}sw.js` }

/** What every page needs to be itself. */
const shellFiles = /\.(?:css|js|woff2)$/

/** Scripts of pages, and those of them that are of displays: no reader needs these, no display the others. */
const pageScripts = /\.astro_astro_type_script/
const displayScripts = /^(?:Display|Pairing)Page\.astro_/

/** The name of the file in which the worker of this source is built. */
export function workerFile({ name }: { name: string }): string {
	const [, file] = Object.entries(workers).find(([source]) => source === name) ?? []
	if (!file) throw new Error(`No address is known for the worker ${name}`)
	return file
}

/** Tells the service workers, once everything is built, which files they belong to. */
export function listShell(): AstroIntegration {
	return {
		name: 'bantin-shell',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const client = fileURLToPath(dir)
				const names = (await readdir(path.join(client, '_astro'))).filter((name) =>
					shellFiles.test(name),
				)
				const isOfDisplays = (name: string) => displayScripts.test(name)
				const isOfReaders = (name: string) => pageScripts.test(name) && !isOfDisplays(name)
				const { serviceWorker, displayWorker } = workers
				await tell(path.join(client, serviceWorker), leaveOut(names, isOfDisplays))
				await tell(path.join(client, displayWorker), leaveOut(names, isOfReaders))
			},
		},
	}
}

function leaveOut(names: readonly string[], isOut: (name: string) => boolean): string[] {
	return names.filter((name) => !isOut(name)).sort()
}

async function tell(worker: string, names: readonly string[]): Promise<void> {
	const shell = names.map((name) => `/_astro/${name}`)
	const code = await readFile(worker, 'utf8')
	const version = hash('sha256', code + shell.join()).slice(0, 12)
	const release: Release = { version, shell }
	await writeFile(worker, `self.bantin=${JSON.stringify(release)};\n${code}`)
}
