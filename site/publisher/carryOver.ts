import { copyFile, link, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { paths } from '#shared/paths.ts'
import { filesBelow } from './siteBundle.ts'
import type { SiteTree } from './siteTree.ts'
import { factIn, recordFact } from './stateFacts.ts'

/** Days. An open tab asks for the styles and scripts of the release it was loaded with. */
const KEEP_ASSETS_DAYS = 30

const DAY_MS = 86_400_000
const FACT = 'formerAssets'

/** When each hashed asset of an earlier release was last part of the present one; ISO times. */
const formerAssetsSchema = z.record(z.string(), z.string())

/**
 * Fill a fresh release with what is not rendered: the new assets, the former ones that tabs may still
 * ask for, media files, the search index, and the pictures for shared links.
 */
export async function carryOver(
	{
		from,
		assetsDir,
		tree,
		state,
	}: { from: string; assetsDir: string; tree: SiteTree; state: DatabaseSync },
	now: Date,
): Promise<void> {
	const present = new Set<string>()
	for (const file of await filesBelow(assetsDir)) {
		const address = `/${path.relative(assetsDir, file)}`
		present.add(address)
		await tree.writeFresh(address, await readFile(file))
	}
	const former = formerAssetsSchema.parse(JSON.parse(factIn(state, FACT) ?? '{}'))
	for (const file of await filesBelow(path.join(from, '_astro'))) {
		const address = `/${path.relative(from, file)}`.replace(/\.br$/, '')
		if (present.has(address)) continue
		const since = (former[address] ??= now.toISOString())
		if (now.getTime() - Date.parse(since) > KEEP_ASSETS_DAYS * DAY_MS) delete former[address]
		else await share(file, path.join(tree.root, path.relative(from, file)))
	}
	for (const address of present) delete former[address]
	recordFact(state, FACT, JSON.stringify(former))
	for (const folder of ['media', 'pagefind', path.dirname(paths.shareImage('any'))]) {
		for (const file of await filesBelow(path.join(from, folder))) {
			await share(file, path.join(tree.root, path.relative(from, file)))
		}
	}
}

/** One file in two releases; a copy where the disk knows no hard links. */
async function share(file: string, target: string): Promise<void> {
	await mkdir(path.dirname(target), { recursive: true })
	await link(file, target).catch(() => copyFile(file, target))
}
