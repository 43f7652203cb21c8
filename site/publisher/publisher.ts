import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { EntryKey, PreviewRequest } from '#shared/editions/edition.ts'
import { paths } from '#shared/paths.ts'
import { overlay } from '#site/edition/overlay.ts'
import { EditionStore } from '#site/edition/store.ts'
import { searchTexts, type TextQuestion } from '#site/search/plain/searchTexts.ts'
import { carryOver } from './carryOver.ts'
import { Chronicle } from './chronicle.ts'
import { dataFoldersIn, type DataFolders } from './dataFolders.ts'
import type { EditionSource } from './editionSource.ts'
import { fullRender } from './fullRender.ts'
import type { Log } from './log.ts'
import { fetchMissingMedia, removeUnusedMedia } from './media.ts'
import { PageBook } from './pageBook.ts'
import type { Press } from './press.ts'
import { Problems } from './problems.ts'
import { publishDue } from './publishDue.ts'
import { reconcileAll, reconcileSome, type Reconciled } from './reconcile.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from './redirectsFile.ts'
import { presentFolder, recordReleases, releasesIn, switchTo, type Release } from './releases.ts'
import { dropOutdated, dropShared, rollBack } from './rollBack.ts'
import type { SiteBundle } from './siteBundle.ts'
import { SiteTree } from './siteTree.ts'
import { forgetTemplates, keepTemplates } from './templates.ts'

/** What a publisher works with. */
export interface PublisherOptions {
	dataDir: string
	siteUrl: string
	source: EditionSource
	bundle: SiteBundle
	log: Log
}

/** What one round of the publisher did. */
export interface Round {
	changed: EntryKey[]
	/** Entries that could not be taken over and pages that could not be rendered. */
	failed: number
}

/**
 * Brings the published files in line with the CMS's edition, one round at a time.
 *
 * It trusts no event: a hint says where to look first, the edition says what is true.
 */
export class Publisher {
	readonly press: Press
	readonly folders: DataFolders
	readonly #options: PublisherOptions
	#bundle: SiteBundle
	#etag: string | undefined

	constructor(options: PublisherOptions) {
		this.#options = options
		this.#bundle = options.bundle
		this.folders = dataFoldersIn(options.dataDir)
		const store = new EditionStore(this.folders.stateFile)
		this.press = {
			store,
			edition: store.edition(options.siteUrl),
			pages: new PageBook(store, ''),
			tree: new SiteTree(this.folders.site, this.folders.staging),
			render: options.bundle.render,
			problems: new Problems(),
			chronicle: new Chronicle(),
			log: options.log,
			progress: {},
		}
	}

	/** The hash of the present templates. */
	get templates(): string {
		return this.#options.bundle.hash
	}

	/** Whether readers have a complete site of the present templates. */
	async isReady(): Promise<boolean> {
		const folder = await presentFolder(this.folders)
		const { present } = releasesIn(this.press.store.state)
		return (
			folder !== undefined &&
			path.basename(folder) === present?.folder &&
			present.templates === this.#bundle.hash &&
			present.siteUrl === this.#options.siteUrl
		)
	}

	/** Tidy up after a crash, and finish what it interrupted as far as that needs no CMS. */
	async recover(now: Date): Promise<void> {
		const { tree, store } = this.press
		await tree.sweep()
		if (await this.isReady()) {
			await this.#useReleases()
			await this.#publishDue(now)
			await this.#writeRedirects()
			await removeUnusedMedia(this.press)
		} else if (store.manifest().length) {
			// New templates: what readers had they get in the new form, whether or not the CMS is up.
			await this.#beginRelease(now)
			await this.#completeRelease(now)
		}
	}

	/** Look at the whole edition, and publish what differs. */
	async publishAll(now: Date): Promise<Round> {
		const { source } = this.#options
		const isReady = await this.isReady()
		const answer = await source.fetchManifest(isReady ? this.#etag : undefined)
		if (answer === 'unchanged') return this.#finish({ changed: [], heldBack: 0 }, now)
		if (!isReady) await this.#beginRelease(now)
		const reconciled = await reconcileAll(this.press, source, answer.manifest.entries, now)
		this.#etag = reconciled.heldBack ? undefined : answer.etag
		if (isReady) return this.#finish(reconciled, now)
		this.press.chronicle.noteEntries(reconciled.changed)
		await this.#completeRelease(now)
		const failed = this.press.problems.list().length
		return { changed: reconciled.changed, failed }
	}

	/** Look at `hints` and what they use, and publish what differs. */
	async publishSome(hints: readonly EntryKey[], now: Date): Promise<Round> {
		if (!(await this.isReady())) return this.publishAll(now)
		return this.#finish(await reconcileSome(this.press, this.#options.source, hints, now), now)
	}

	/** The page at `path` as it would be with `entries`; nothing of either is kept. */
	preview({ path: address, entries }: PreviewRequest): Promise<Response> {
		return this.press.render(address, overlay(this.press.edition, entries))
	}

	/** Let readers get the release before this one again, up to date; how many pages that took. */
	async rollBack(now: Date): Promise<number> {
		if (!(await this.isReady()))
			throw new Error('Đang dựng bản giao diện mới; hãy thử lại khi xong.')
		const { bundle, rendered } = await rollBack(this.press, this.folders, now)
		this.#bundle = bundle
		this.press.render = bundle.render
		await this.#useReleases()
		this.press.log({ event: 'rolled back', release: path.basename(this.press.tree.root), rendered })
		return rendered
	}

	/** The page of results for one reader; nothing of it is kept. */
	search(question: TextQuestion): Promise<Response> {
		const { edition, render, store } = this.press
		return render(paths.searchPlain, edition, searchTexts(store.entries, question))
	}

	/** Release the state file. */
	close(): void {
		this.press.store.close()
	}

	async #finish(reconciled: Reconciled, now: Date): Promise<Round> {
		const started = performance.now()
		this.press.chronicle.noteEntries(reconciled.changed)
		const pages = await this.#publishDue(now)
		if (reconciled.changed.some(({ type }) => type === 'article')) await this.#writeRedirects()
		if (reconciled.changed.some(({ type }) => type === 'media')) await removeUnusedMedia(this.press)
		if (pages.rendered || pages.removed || pages.failed) {
			const milliseconds = Math.round(performance.now() - started)
			this.press.log({ event: 'published', ...pages, milliseconds })
		}
		if (pages.removed) this.press.store.shrinkLog()
		return { changed: reconciled.changed, failed: reconciled.heldBack + pages.failed }
	}

	/** What is due of the present release is rendered, and dropped from the former one. */
	async #publishDue(now: Date) {
		const done = await publishDue(this.press, now)
		const { former } = releasesIn(this.press.store.state)
		if (former) await dropOutdated(this.press, former, this.folders.releases)
		return done
	}

	/** A fresh folder with everything that is not rendered; media files that arrive now go there. */
	async #beginRelease(now: Date): Promise<void> {
		const { folders, press } = this
		const name = `${this.#bundle.hash}-${now.getTime().toString(36)}`
		press.tree = new SiteTree(path.join(folders.releases, name), folders.staging)
		press.pages = new PageBook(press.store, name)
		await press.tree.sweep()
		await mkdir(press.tree.root, { recursive: true })
		await keepTemplates(this.#bundle, folders)
		const { assetsDir } = this.#bundle
		const { state } = press.store
		await carryOver({ from: folders.site, assetsDir, tree: press.tree, state }, now)
	}

	/** Until the switch readers keep the old folder whole. */
	async #completeRelease(now: Date): Promise<void> {
		const { press, folders } = this
		const started = performance.now()
		await fetchMissingMedia(press, this.#options.source, now)
		await removeUnusedMedia(press)
		await fullRender(press, now)
		await switchTo(press.tree.root, folders)
		this.#recordRelease()
		await this.#useReleases()
		const milliseconds = Math.round(performance.now() - started)
		press.log({ event: 'released', release: path.basename(press.tree.root), milliseconds })
	}

	/** The release that was present until now becomes the former one, if it can ever come back. */
	#recordRelease(): void {
		const { siteUrl } = this.#options
		const { store, tree } = this.press
		const release = (folder: string, templates: string): Release => ({ folder, templates, siteUrl })
		const present = release(path.basename(tree.root), this.#bundle.hash)
		const before = releasesIn(store.state)
		const former = [before.present, before.former].find(
			(each) => each?.siteUrl === siteUrl && each.templates !== present.templates,
		)
		recordReleases(store.state, { present, former })
	}

	/** Work on the present release; beside it only the former one is kept. */
	async #useReleases(): Promise<void> {
		const { folders, press } = this
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

	async #writeRedirects(): Promise<void> {
		const { tree, store } = this.press
		await tree.write(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(store.articles)))
	}
}
