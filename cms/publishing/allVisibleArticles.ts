import { setImmediate as breath } from 'node:timers/promises'
import type { Payload } from 'payload'
import { tuneAsGrown } from './tuneAsGrown.ts'
import { visibleArticles, type VisibleArticle } from './visibleArticles.ts'

/** Articles read between two breaths: a few hundredths of a second. */
const SLICE = 1_000

/**
 * All articles readers may see at `now`, by id.
 *
 * Read slice by slice: the embedded database works in the CMS's own thread, where fifty thousand
 * articles at once would keep an editor who approves meanwhile waiting for more than a second.
 */
export async function allVisibleArticles(
	cms: Payload,
	now: Date,
	sliceSize = SLICE,
): Promise<VisibleArticle[]> {
	await tuneAsGrown(cms)
	const all: VisibleArticle[] = []
	for (let after = ''; ;) {
		const slice = await visibleArticles(cms, now, { id: { greater_than: after } }, sliceSize)
		all.push(...slice)
		if (slice.length < sliceSize) return all
		after = slice.at(-1)?.id ?? after
		await breath()
	}
}
