import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Render } from './renderPage.ts'

/** The compiled site: one release of the templates. */
export interface SiteBundle {
	render: Render
	/** Equal for equal templates. */
	hash: string
	/** Scripts, styles, fonts and icons, to be published as they are. */
	assetsDir: string
}

/** The compiled site in `distDir`; throws when `astro build` has not been run. */
export async function loadSiteBundle(distDir: string): Promise<SiteBundle> {
	const entry = path.join(distDir, 'server', 'entry.mjs')
	const hash = createHash('sha256')
	const parts = ['server', 'client'].map((part) => filesBelow(path.join(distDir, part)))
	for (const file of (await Promise.all(parts)).flat()) {
		hash.update(path.relative(distDir, file)).update(await readFile(file))
	}
	// The entry is our own `site/renderer/server.ts`, compiled.
	const { render } = (await import(pathToFileURL(entry).href)) as { render: Render }
	return { render, hash: hash.digest('hex').slice(0, 16), assetsDir: path.join(distDir, 'client') }
}

/** Every file below `folder`, in the order of their names; none when the folder is not there. */
export async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort()
}
