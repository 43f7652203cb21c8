import { stat } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '#site/publisher/siteBundle.ts'

/** Results whose texts are shown first. */
const RESULTS = 10

/** Loaded before the first query is answered: the engine, what shards there are and what each holds. */
const always = /\/(?:shards\.json|pagefind\.js|wasm\.[^/]+|pagefind-entry\.json|[^/]+\.pf_meta)$/

/**
 * Bytes a browser loads for its first query in the search at `folder`, uncompressed.
 *
 * One word needs one part of each shard's index, and every result shown its text; of both the mean counts.
 */
export async function firstQueryBytes(folder: string): Promise<number> {
	const sizes = new Map<string, number>()
	for (const file of await filesBelow(folder)) sizes.set(file, (await stat(file)).size)
	const matching = (pattern: RegExp) => [...sizes].filter(([file]) => pattern.test(file))
	const total = (files: readonly (readonly [string, number])[]) =>
		files.reduce((sum, [, size]) => sum + size, 0)
	const texts = matching(/\.pf_fragment$/)
	const parts = Map.groupBy(matching(/\.pf_index$/), ([file]) => path.dirname(file))
	const meanParts = [...parts.values()].reduce((sum, part) => sum + total(part) / part.length, 0)
	const meanText = texts.length ? total(texts) / texts.length : 0
	return Math.round(total(matching(always)) + meanParts + RESULTS * meanText)
}
