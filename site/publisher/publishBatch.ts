import type { DuePage } from './pageBook.ts'
import type { Press } from './press.ts'
import { renderPage, type RenderedPage } from './renderPage.ts'

/** Pages on their way to disk at once: enough that rendering never waits for the disk. */
const CONCURRENCY = 8

/** From so many pages on, one flush of the disk is cheaper than one a page. */
export const FLUSH_TOGETHER_FROM = 100

/** What became of pages that were due. */
export interface Done {
	rendered: number
	written: number
	/** Paths of the pages that could not be rendered. */
	failed: Set<string>
}

/** How pages are published together. */
interface Manner {
	done: Done
	now: Date
	/** How many are due in all, when these are not all of them. */
	of?: number
	/** Whether to leave the rest of them due. */
	mustStop?: () => boolean
}

/** Render these pages, note in `done` what became of them, and enter in the page book what is on disk. */
export async function publishBatch(
	press: Press,
	pages: readonly DuePage[],
	{ done, now, of = pages.length, mustStop = () => false }: Manner,
): Promise<void> {
	const isLarge = of >= FLUSH_TOGETHER_FROM
	const finished: RenderedPage[] = []
	const queue = [...pages]
	const next = () => (mustStop() ? undefined : queue.shift())
	const work = async () => {
		for (let page = next(); page; page = next()) {
			const rendered = await tryToRender(press, page, now)
			if (!rendered) {
				done.failed.add(page.path)
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
