import { readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { allAddresses } from '#site/edition/addresses.ts'
import type { DataFolders } from './dataFolders.ts'
import type { Press } from './press.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from './redirectsFile.ts'
import { renderPage, type RenderedPage } from './renderPage.ts'

/** Pages between two entries in the page book. */
const BATCH = 500

/** Pages being compressed and written while the next is rendered. */
const CONCURRENCY = 16

/**
 * Render the whole edition into the press's fresh folder, and let `site` point to it.
 *
 * Until the switch readers keep the old folder whole; files are flushed once, just before it.
 */
export async function fullRender(press: Press, site: string, now: Date): Promise<void> {
	press.pages.clear()
	await renderAll(press, now)
	await press.tree.writeFresh(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(press.store.articles)))
	await press.tree.flush()
	await switchTo(press.tree.root, site)
}

/** The release's folder that readers get now. */
export async function presentRelease({ site }: DataFolders): Promise<string | undefined> {
	const target = await readlink(site).catch(() => undefined)
	return target === undefined ? undefined : path.resolve(path.dirname(site), target)
}

async function renderAll(press: Press, now: Date): Promise<void> {
	const addresses = allAddresses(press.store)
	for (let from = 0; from < addresses.length; from += BATCH) {
		const finished = await renderBatch(press, addresses.slice(from, from + BATCH), now)
		press.pages.record(finished)
		const done = Math.min(from + BATCH, addresses.length)
		press.progress.text = `${done}/${addresses.length}`
		press.log({ event: 'pages', done, total: addresses.length })
	}
}

async function renderBatch(
	{ render, edition, tree, problems, log, pages }: Press,
	addresses: readonly string[],
	now: Date,
): Promise<RenderedPage[]> {
	const finished: RenderedPage[] = []
	const queue = [...addresses]
	const work = async () => {
		for (let address = queue.shift(); address; address = queue.shift()) {
			try {
				const page = await renderPage(render, edition, address)
				await tree.writeFresh(address, page.body)
				finished.push({ ...page, body: new Uint8Array() })
			} catch (error) {
				const message = error instanceof Error ? error.message : String(error)
				problems.note(address, message, now)
				log({ event: 'page failed', path: address, message })
				pages.markMissing(address, now.getTime())
			}
		}
	}
	await Promise.all(Array.from({ length: CONCURRENCY }, work))
	return finished
}

/** One rename, so that every request finds either the old release or the new one. */
async function switchTo(release: string, site: string): Promise<void> {
	const next = `${site}.next`
	await rm(next, { force: true })
	await symlink(path.relative(path.dirname(site), release), next)
	await rename(next, site)
}
