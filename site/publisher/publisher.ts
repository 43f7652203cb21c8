import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { EntryKey, PreviewRequest } from '#shared/editions/edition.ts'
import { overlay } from '#site/edition/overlay.ts'
import { EditionStore } from '#site/edition/store.ts'
import { carryOver } from './carryOver.ts'
import { Chronicle } from './chronicle.ts'
import { dataFoldersIn, type DataFolders } from './dataFolders.ts'
import type { EditionSource } from './editionSource.ts'
import { fullRender, presentRelease } from './fullRender.ts'
import type { Log } from './log.ts'
import { fetchMissingMedia, removeUnusedMedia } from './media.ts'
import { PageBook } from './pageBook.ts'
import type { Press } from './press.ts'
import { Problems } from './problems.ts'
import { publishDue } from './publishDue.ts'
import { reconcileAll, reconcileSome, type Reconciled } from './reconcile.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from './redirectsFile.ts'
import type { SiteBundle } from './siteBundle.ts'
import { SiteTree } from './siteTree.ts'
import { factIn, recordFact } from './stateFacts.ts'

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
	#etag: string | undefined

	constructor(options: PublisherOptions) {
		this.#options = options
		this.folders = dataFoldersIn(options.dataDir)
		const store = new EditionStore(this.folders.stateFile)
		this.press = {
			store,
			edition: store.edition(options.siteUrl),
			pages: new PageBook(store),
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
		const release = await presentRelease(this.folders)
		return (
			release !== undefined &&
			factIn(this.press.store.state, 'release') === this.#releaseFact(release)
		)
	}

	/** Tidy up after a crash, and finish what it interrupted as far as that needs no CMS. */
	async recover(now: Date): Promise<void> {
		const { tree, store } = this.press
		await tree.sweep()
		if (await this.isReady()) {
			await this.#useRelease(await presentRelease(this.folders))
			await publishDue(this.press, now)
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

	/** Release the state file. */
	close(): void {
		this.press.store.close()
	}

	async #finish(reconciled: Reconciled, now: Date): Promise<Round> {
		const started = performance.now()
		this.press.chronicle.noteEntries(reconciled.changed)
		const pages = await publishDue(this.press, now)
		if (reconciled.changed.some(({ type }) => type === 'article')) await this.#writeRedirects()
		if (reconciled.changed.some(({ type }) => type === 'media')) await removeUnusedMedia(this.press)
		if (pages.rendered || pages.removed || pages.failed) {
			const milliseconds = Math.round(performance.now() - started)
			this.press.log({ event: 'published', ...pages, milliseconds })
		}
		if (pages.removed) this.press.store.shrinkLog()
		return { changed: reconciled.changed, failed: reconciled.heldBack + pages.failed }
	}

	/** A fresh folder with everything that is not rendered; media files that arrive now go there. */
	async #beginRelease(now: Date): Promise<void> {
		const { folders, press } = this
		const { bundle } = this.#options
		const name = `${bundle.hash}-${now.getTime().toString(36)}`
		press.tree = new SiteTree(path.join(folders.releases, name), folders.staging)
		await press.tree.sweep()
		await mkdir(press.tree.root, { recursive: true })
		await carryOver(
			{
				from: folders.site,
				assetsDir: bundle.assetsDir,
				tree: press.tree,
				state: press.store.state,
			},
			now,
		)
	}

	async #completeRelease(now: Date): Promise<void> {
		const { press, folders } = this
		const started = performance.now()
		await fetchMissingMedia(press, this.#options.source, now)
		await removeUnusedMedia(press)
		// From here on the page book is about the new folder: the old one is nobody's present release any
		// more, even if what it was made from comes back before the new one is complete.
		recordFact(press.store.state, 'release', '')
		await fullRender(press, folders.site, now)
		press.progress.text = undefined
		recordFact(press.store.state, 'release', this.#releaseFact(press.tree.root))
		await this.#useRelease(press.tree.root)
		const milliseconds = Math.round(performance.now() - started)
		press.log({ event: 'released', release: path.basename(press.tree.root), milliseconds })
		press.chronicle.noteRelease(press.pages.count(), milliseconds, now)
	}

	/** Work on this release; no other one is kept, for it may hold what was withdrawn since. */
	async #useRelease(root = this.folders.site): Promise<void> {
		this.press.tree = new SiteTree(root, this.folders.staging)
		const releases = await readdir(this.folders.releases)
		for (const name of releases.filter((each) => each !== path.basename(root))) {
			await rm(path.join(this.folders.releases, name), { recursive: true, force: true })
		}
	}

	/** Templates and address together: both are in every page's bytes. */
	#releaseFact(root: string): string {
		const { bundle, siteUrl } = this.#options
		return [bundle.hash, siteUrl, path.basename(root)].join(' ')
	}

	async #writeRedirects(): Promise<void> {
		const { tree, store } = this.press
		await tree.write(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(store.articles)))
	}
}
