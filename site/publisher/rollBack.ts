import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '#shared/paths.ts'
import { allAddresses } from '#site/edition/addresses.ts'
import { carryOver } from './carryOver.ts'
import type { DataFolders } from './dataFolders.ts'
import { PageBook } from './pageBook.ts'
import type { Press } from './press.ts'
import { publishDue } from './publishDue.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from './redirectsFile.ts'
import { recordReleases, releasesIn, switchTo, type Release } from './releases.ts'
import type { SiteBundle } from './siteBundle.ts'
import { SiteTree } from './siteTree.ts'
import { loadKeptTemplates } from './templates.ts'

/** What a former release does without: what is withdrawn must not lie about in it. */
const shared = ['media', 'pagefind', path.dirname(paths.shareImage('any')), REDIRECTS_ADDRESS]

/**
 * Remove from a former release what has changed since; a rollback renders it anew.
 *
 * So it holds nothing that readers may not see any more, and publishing costs it next to nothing.
 */
export async function dropOutdated(press: Press, { folder }: Release, releases: string) {
	const tree = new SiteTree(path.join(releases, folder), '')
	const pages = new PageBook(press.store, folder)
	const outdated = pages.due().map((page) => page.path)
	if (!outdated.length) return
	for (const address of outdated) await tree.remove(address)
	pages.forget(outdated)
}

/** Remove from a former release the files that every release has in common. */
export async function dropShared({ folder }: Release, releases: string): Promise<void> {
	for (const name of shared) {
		await rm(path.join(releases, folder, name), { recursive: true, force: true })
	}
}

/**
 * Let readers get the former release again, brought up to date with its own templates first.
 *
 * The one they have now becomes the former; its templates are refused until others are built. Rejects, and
 * changes nothing for readers, when there is no former release or a page of it cannot be rendered.
 */
export async function rollBack(
	press: Press,
	folders: DataFolders,
	now: Date,
): Promise<{ bundle: SiteBundle; rendered: number }> {
	const { present, former } = releasesIn(press.store.state)
	if (!present || !former) throw new Error('Chưa có bản giao diện nào trước bản này.')
	const bundle = await loadKeptTemplates(former.templates, folders)
	const tree = new SiteTree(path.join(folders.releases, former.folder), folders.staging)
	const pages = new PageBook(press.store, former.folder)
	const { store } = press
	await carryOver(
		{ from: folders.site, assetsDir: bundle.assetsDir, tree, state: store.state },
		now,
	)
	for (const address of allAddresses(store)) {
		if (!pages.has(address)) pages.markMissing(address, now.getTime())
	}
	const done = await publishDue({ ...press, tree, pages, render: bundle.render }, now)
	if (done.failed) throw new Error(`Bản giao diện trước không vẽ được ${done.failed} trang.`)
	await tree.writeFresh(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(store.pieces)))
	await tree.flush()
	await writeFile(folders.refused, `${present.templates} ${former.templates}`, { flush: true })
	await switchTo(tree.root, folders)
	recordReleases(store.state, { present: former, former: present })
	return { bundle, rendered: done.rendered }
}
