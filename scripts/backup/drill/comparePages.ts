import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { filesBelow } from '#site/publisher/siteBundle.ts'

/**
 * What is no page: shards of the search, pictures for sharing and icons are made beside the pages, former
 * styles stay for open tabs.
 */
const BESIDE_PAGES = [
	'pagefind/',
	'_astro/',
	paths.shareImage('').slice(1, -'.png'.length),
	paths.icon(0).slice(1, -'0.png'.length),
]

/** How the published files of two folders differ. */
export interface Comparison {
	/** Files that are the same in both, byte for byte. */
	same: number
	/** Addresses whose files differ, or are in one folder alone. */
	different: string[]
}

/** Compare every page, feed, playlist and media file of two published sites. */
export async function comparePages(one: string, other: string): Promise<Comparison> {
	const names = new Set([...(await pagesIn(one)), ...(await pagesIn(other))])
	const comparison: Comparison = { same: 0, different: [] }
	for (const name of [...names].sort()) {
		const [some, others] = await Promise.all([one, other].map((site) => bytesOf(site, name)))
		if (some && others && some.equals(others)) comparison.same++
		else comparison.different.push(`/${name.replace(/index\.html$/, '')}`)
	}
	return comparison
}

async function pagesIn(site: string): Promise<string[]> {
	const names = (await filesBelow(`${site}/`)).map((file) => path.relative(site, file))
	return names.filter(
		(name) => !name.endsWith('.br') && !BESIDE_PAGES.some((start) => name.startsWith(start)),
	)
}

async function bytesOf(site: string, name: string): Promise<Buffer | undefined> {
	return readFile(path.join(site, name)).catch(() => undefined)
}
