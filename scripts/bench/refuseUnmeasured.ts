import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Showing } from './showings.ts'

/**
 * Throw when a page below `siteFolder` names the article and is not among the measured ones.
 *
 * Every page is read, so that the list of those that are measured is right by trial, not by belief.
 */
export async function refuseUnmeasured(
	siteFolder: string,
	slug: string,
	showings: readonly Showing[],
): Promise<void> {
	const measured = new Set(showings.map(({ address }) => address))
	const missed: string[] = []
	for await (const file of glob('**/*.{html,xml,json}', { cwd: siteFolder })) {
		const address = `/${file}`.replace(/\/index\.html$/, '/')
		if (measured.has(address)) continue
		const text = await readFile(path.join(siteFolder, file), 'utf8')
		if (text.includes(slug)) missed.push(address)
	}
	if (missed.length > 0) throw new Error(`Also shows the article: ${missed.join(', ')}`)
}
