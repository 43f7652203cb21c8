import { hasAddress } from '#site/edition/addresses.ts'
import { rememberAnswers } from '#site/edition/rememberAnswers.ts'
import { paths, pieceAt } from '#shared/paths.ts'
import type { Press } from './press.ts'
import { FLUSH_TOGETHER_FROM, publishBatch, type Done } from './publishBatch.ts'
import { publishPlaylists } from './publishPlaylists.ts'

/** Pages between two entries in the page book when there are many. */
const BATCH = 500

/** What a round of publishing did. */
export interface PublishedPages {
	rendered: number
	written: number
	removed: number
	failed: number
}

/**
 * Render every due page and remove every page that no longer exists.
 *
 * New articles come before those that link to them as neighbours or related ones, these before lists,
 * lists before the home page and feeds, removals last: a reader never meets a link to a page that is not
 * there. When there are many, displays come first and urgent news in between.
 */
export async function publishDue(press: Press, now: Date): Promise<PublishedPages> {
	const started = performance.now()
	const made: Done = { rendered: 0, written: 0, failed: new Set() }
	// News makes further pages due, and others once more.
	while ((await publishPresent(press, made, now)) === 'interrupted') await press.news.take()
	const gone = press.pages.due().filter(({ path }) => !hasAddress(press.store, path))
	for (const { path } of gone) await press.tree.remove(path)
	if (gone.length) press.pages.forget(gone.map(({ path }) => path))
	for (const { path } of gone) {
		press.problems.settle(path)
		press.chronicle.notePage(path, 'vanishes')
	}
	const { rendered, written, failed } = made
	const done = { rendered, written, removed: gone.length, failed: failed.size }
	press.chronicle.notePublish(done, Math.round(performance.now() - started), now)
	return done
}

/** What is due is rendered, unless urgent news comes in between. */
async function publishPresent(press: Press, done: Done, now: Date) {
	const due = () =>
		press.pages.due().filter(({ path }) => !done.failed.has(path) && hasAddress(press.store, path))
	let present = due()
	const of = present.length
	const isLarge = of >= FLUSH_TOGETHER_FROM
	const mustStop = () => isLarge && press.news.isWaiting
	if (isLarge) {
		const first = await publishPlaylists(press, now)
		done.rendered += first.rendered
		done.written += first.written
		for (const path of first.failed) done.failed.add(path)
		present = due()
	}
	// Nothing changes until all are drawn, and they ask much the same.
	const ready = { ...press, edition: rememberAnswers(press.edition) }
	// Now, not as they come up: a new article is none once it is there.
	const ranks = Map.groupBy(present, ({ path }) => rankOf(press, path))
	for (const [, pages] of [...ranks].toSorted(([one], [other]) => one - other)) {
		for (let from = 0; from < pages.length; from += BATCH) {
			await publishBatch(ready, pages.slice(from, from + BATCH), { done, now, of, mustStop })
			if (mustStop()) return 'interrupted'
		}
	}
	return 'finished'
}

/**
 * New articles, clips and infographics, then those that readers have, then what redirects to them and what
 * displays play, then lists, then what shows the whole newsroom.
 */
function rankOf({ store, pages }: Press, path: string): number {
	const piece = pieceAt(path)
	if (piece) {
		if (!store.pieces.bySlug(piece.type, piece.slug)) return 2
		return pages.has(path) ? 1 : 0
	}
	if (path.startsWith(paths.displays)) return 2
	return path.endsWith('/') && path !== paths.home ? 3 : 4
}
