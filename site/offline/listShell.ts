import { hash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Release } from './workerScope.ts'

/** The service worker's address; its file must lie at the top, or it could not answer for all pages. */
export const WORKER = 'sw.js'

/** What every page needs to be itself. */
const shellFiles = /\.(?:css|js|woff2)$/

/** Tells the service worker, once everything is built, which files it belongs to. */
export function listShell(): AstroIntegration {
	return {
		name: 'bantin-shell',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const client = fileURLToPath(dir)
				const names = (await readdir(path.join(client, '_astro'))).filter((name) =>
					shellFiles.test(name),
				)
				const shell = names.sort().map((name) => `/_astro/${name}`)
				const code = await readFile(path.join(client, WORKER), 'utf8')
				const version = hash('sha256', code + shell.join()).slice(0, 12)
				const release: Release = { version, shell }
				const text = `self.bantin=${JSON.stringify(release)};\n${code}`
				await writeFile(path.join(client, WORKER), text)
			},
		},
	}
}
