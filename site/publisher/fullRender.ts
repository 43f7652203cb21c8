import { allAddresses } from '#site/edition/addresses.ts'
import { rememberAnswers } from '#site/edition/rememberAnswers.ts'
import { Bindery } from './bindery.ts'
import type { Press } from './press.ts'
import { publishDue } from './publishDue.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from './redirectsFile.ts'
import { renderPage, type RenderedPage } from './renderPage.ts'

/** Pages that are written together, while the next so many are rendered: five megabytes. */
const BATCH = 250

/** Render the whole edition into the press's fresh folder, which nobody reads yet; it is on disk then. */
export async function fullRender(press: Press, now: Date): Promise<void> {
	await renderAll(press, now)
	await press.tree.writeFresh(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(press.store.pieces)))
	await press.tree.flush()
	press.progress.text = undefined
}

async function renderAll(press: Press, now: Date): Promise<void> {
	const bindery = new Bindery()
	const tried = new Set<string>()
	try {
		while ((await renderRest(press, bindery, tried, now)) === 'interrupted') await press.news.take()
	} finally {
		await bindery.close()
	}
	// What was rendered before urgent news came may be due again by it.
	if (press.news.taken.length) await publishDue(press, now)
}

/** What has not been tried is rendered, unless urgent news comes in between. */
async function renderRest(press: Press, bindery: Bindery, tried: Set<string>, now: Date) {
	const addresses = allAddresses(press.store).filter((address) => !tried.has(address))
	const total = tried.size + addresses.length
	const ready = { ...press, edition: rememberAnswers(press.edition) }
	let written = Promise.resolve()
	for (let from = 0; from < addresses.length && !press.news.isWaiting; from += BATCH) {
		const pages = await renderBatch(ready, addresses.slice(from, from + BATCH), tried, now)
		// The one before: it has been written while this one was rendered.
		await written
		written = writeBatch(press, bindery, pages, now)
		// Should rendering fail, nobody else would look at this one.
		written.catch(() => undefined)
		press.progress.text = `${tried.size}/${total}`
		press.log({ event: 'pages', done: tried.size, total })
	}
	// Only pages that are in the page book are found due by what comes next.
	await written
	return press.news.isWaiting ? 'interrupted' : 'finished'
}

async function renderBatch(
	press: Press,
	addresses: readonly string[],
	tried: Set<string>,
	now: Date,
): Promise<RenderedPage[]> {
	const pages: RenderedPage[] = []
	for (const address of addresses) {
		if (press.news.isWaiting) break
		tried.add(address)
		try {
			pages.push(await renderPage(press, press.edition, address, now))
		} catch (error) {
			noteFailure(press, address, error instanceof Error ? error.message : String(error), now)
		}
	}
	return pages
}

async function writeBatch(
	press: Press,
	bindery: Bindery,
	pages: readonly RenderedPage[],
	now: Date,
): Promise<void> {
	const files = pages.map(({ path, body }) => ({ file: press.tree.fileFor(path), body }))
	const failures = await bindery.bind(files)
	const messages = new Map(failures.map(({ file, message }) => [file, message]))
	const missing = pages.filter(({ path }) => messages.has(press.tree.fileFor(path)))
	for (const { path } of missing) {
		noteFailure(press, path, messages.get(press.tree.fileFor(path)) ?? '', now)
	}
	press.pages.record(pages.filter((page) => !missing.includes(page)))
}

function noteFailure({ problems, log, pages }: Press, path: string, message: string, now: Date) {
	problems.note(path, message, now)
	log({ event: 'page failed', path, message })
	pages.markMissing(path, now.getTime())
}
