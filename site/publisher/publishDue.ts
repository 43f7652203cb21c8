import { hasAddress } from '#site/edition/addresses.ts'
import type { PieceIndex } from '#site/edition/pieceIndex.ts'
import { rememberAnswers } from '#site/edition/rememberAnswers.ts'
import { paths, pieceAt } from '#shared/paths.ts'
import type { DuePage } from './pageBook.ts'
import type { Press } from './press.ts'
import { renderPage, type RenderedPage } from './renderPage.ts'

/** Pages on their way to disk at once: enough that rendering never waits for the disk. */
const CONCURRENCY = 8

/** From so many pages on, one flush of the disk is cheaper than one a page. */
const FLUSH_TOGETHER_FROM = 100

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
 * Articles come before the lists that link to them, lists before the home page and feeds, removals
 * last: a reader never meets a link to a page that is not there.
 */
export async function publishDue(press: Press, now: Date): Promise<PublishedPages> {
	const started = performance.now()
	const done: PublishedPages = { rendered: 0, written: 0, removed: 0, failed: 0 }
	const due = press.pages.due()
	const present = due.filter(({ path }) => hasAddress(press.store, path))
	const gone = due.filter(({ path }) => !hasAddress(press.store, path))
	const isLarge = present.length >= FLUSH_TOGETHER_FROM
	// Nothing changes until all are drawn, and they ask much the same.
	const edition = rememberAnswers(press.edition)
	for (const rank of [0, 1, 2, 3]) {
		const pages = present.filter(({ path }) => rankOf(press.store.pieces, path) === rank)
		for (let from = 0; from < pages.length; from += BATCH) {
			await publishBatch({ ...press, edition }, pages.slice(from, from + BATCH), isLarge, done, now)
		}
	}
	for (const { path } of gone) await press.tree.remove(path)
	if (gone.length) press.pages.forget(gone.map(({ path }) => path))
	for (const { path } of gone) {
		press.problems.settle(path)
		press.chronicle.notePage(path, 'vanishes')
	}
	done.removed = gone.length
	press.chronicle.notePublish(done, Math.round(performance.now() - started), now)
	return done
}

/** Articles, clips and infographics, then what redirects to them and what displays play, then lists, then what shows the whole newsroom. */
function rankOf(pieces: PieceIndex, path: string): number {
	const piece = pieceAt(path)
	if (piece) return pieces.bySlug(piece.type, piece.slug) ? 0 : 1
	if (path.startsWith(paths.displays)) return 1
	return path.endsWith('/') && path !== paths.home ? 2 : 3
}

async function publishBatch(
	press: Press,
	pages: readonly DuePage[],
	isLarge: boolean,
	done: PublishedPages,
	now: Date,
): Promise<void> {
	const finished: RenderedPage[] = []
	const queue = [...pages]
	const work = async () => {
		for (let page = queue.shift(); page; page = queue.shift()) {
			const rendered = await tryToRender(press, page, now)
			if (!rendered) {
				done.failed++
				continue
			}
			const { path, body } = rendered
			const isNew = await (isLarge
				? press.tree.writeUnflushed(path, body)
				: press.tree.write(path, body))
			done.rendered++
			if (isNew) done.written++
			finished.push({ ...rendered, body: new Uint8Array() })
		}
	}
	// All must have ended before anybody tries again: a write that lags must not undo a later one.
	const ends = await Promise.allSettled(Array.from({ length: CONCURRENCY }, work))
	if (isLarge) await press.tree.flush()
	press.pages.record(finished)
	for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** A page that cannot be rendered keeps its old file and stays due. */
async function tryToRender(
	press: Press,
	{ path, why }: DuePage,
	now: Date,
): Promise<RenderedPage | undefined> {
	const { edition, problems, chronicle, log } = press
	try {
		const started = performance.now()
		const page = await renderPage(press, edition, path, now)
		chronicle.notePage(path, why, performance.now() - started)
		problems.settle(path)
		return page
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error)
		if (problems.note(path, message, now)) log({ event: 'page failed', path, why, message })
		return undefined
	}
}
