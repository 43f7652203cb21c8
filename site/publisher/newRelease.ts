import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { carryOver } from './carryOver.ts'
import type { DataFolders } from './dataFolders.ts'
import type { EditionSource } from './editionSource.ts'
import { fullRender } from './fullRender.ts'
import { fetchMissingMedia, removeUnusedMedia } from './media.ts'
import { PageBook } from './pageBook.ts'
import type { Press } from './press.ts'
import { recordReleases, releasesIn, switchTo, type Release } from './releases.ts'
import { dropShared } from './rollBack.ts'
import type { SiteBundle } from './siteBundle.ts'
import { SiteTree } from './siteTree.ts'
import { forgetTemplates, keepTemplates } from './templates.ts'

/** What a new release is made of. */
export interface ReleaseWork {
	press: Press
	folders: DataFolders
	bundle: SiteBundle
	siteUrl: string
}

/** Let the press work on a fresh folder that holds everything but pages; media files that arrive now go there. */
export async function beginRelease(
	{ press, folders, bundle }: ReleaseWork,
	now: Date,
): Promise<void> {
	const name = `${bundle.hash}-${now.getTime().toString(36)}`
	press.tree = new SiteTree(path.join(folders.releases, name), folders.staging)
	press.pages = new PageBook(press.store, name)
	await press.tree.sweep()
	await mkdir(press.tree.root, { recursive: true })
	await keepTemplates(bundle, folders)
	const { assetsDir } = bundle
	const { state } = press.store
	await carryOver({ from: folders.site, assetsDir, tree: press.tree, state }, now)
}

/** Render the folder that `beginRelease` began, and let readers get it; until then they keep the old one whole. */
export async function completeRelease(
	work: ReleaseWork,
	source: EditionSource,
	now: Date,
): Promise<void> {
	const { press, folders } = work
	const started = performance.now()
	await fetchMissingMedia(press, source, now)
	await removeUnusedMedia(press)
	await fullRender(press, now)
	await switchTo(press.tree.root, folders)
	recordRelease(work)
	await useReleases(work)
	const milliseconds = Math.round(performance.now() - started)
	press.log({ event: 'released', release: path.basename(press.tree.root), milliseconds })
	press.chronicle.noteRelease(press.pages.count(), milliseconds, now)
}

/** Let the press work on the present release; beside it only the former one is kept. */
export async function useReleases({
	press,
	folders,
}: Pick<ReleaseWork, 'press' | 'folders'>): Promise<void> {
	const { present, former } = releasesIn(press.store.state)
	if (!present) return
	press.tree = new SiteTree(path.join(folders.releases, present.folder), folders.staging)
	press.pages = new PageBook(press.store, present.folder)
	const kept = [present, former].filter((release) => release !== undefined)
	const names = kept.map(({ folder }) => folder)
	press.pages.keepOnly(names)
	for (const name of (await readdir(folders.releases)).filter((each) => !names.includes(each))) {
		await rm(path.join(folders.releases, name), { recursive: true, force: true })
	}
	const templates = kept.map((release) => release.templates)
	await forgetTemplates(folders, templates)
	if (former) await dropShared(former, folders.releases)
}

/** The release that was present until now becomes the former one, if it can ever come back. */
function recordRelease({ press: { store, tree }, bundle, siteUrl }: ReleaseWork): void {
	const present: Release = { folder: path.basename(tree.root), templates: bundle.hash, siteUrl }
	const before = releasesIn(store.state)
	const former = [before.present, before.former].find(
		(each) => each?.siteUrl === siteUrl && each.templates !== present.templates,
	)
	recordReleases(store.state, { present, former })
}
