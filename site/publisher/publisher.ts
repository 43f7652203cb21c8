import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { EntryKey, EntryType, Manifest, PreviewRequest } from '#shared/editions/edition.ts'
import { addressedTypes, paths } from '#shared/paths.ts'
import { overlay } from '#site/edition/overlay.ts'
import { toMostRead } from '#site/reads/toMostRead.ts'
import { searchTexts, type TextQuestion } from '#site/search/plain/searchTexts.ts'
import type { BulkRound } from './bulkRound.ts'
import { dataFoldersIn, type DataFolders } from './dataFolders.ts'
import type { EditionSource } from './editionSource.ts'
import type { Log } from './log.ts'
import { removeUnusedMedia } from './media.ts'
import { beginRelease, completeRelease, useReleases, type ReleaseWork } from './newRelease.ts'
import { openPress } from './openPress.ts'
import type { Press } from './press.ts'
import { publishDue } from './publishDue.ts'
import { differenceBetween, reconcileAll, reconcileSome, type Reconciled } from './reconcile.ts'
import { REDIRECTS_ADDRESS, toRedirectsFile } from './redirectsFile.ts'
import { presentFolder, releasesIn } from './releases.ts'
import { dropOutdated, rollBack } from './rollBack.ts'
import type { SiteBundle } from './siteBundle.ts'

/** Beyond so many changed entries a round is an import, not the day's work. */
const BULK_MOST = 400

/** Types whose entries have pages of their own, which may move. */
const hasPage = new Set<EntryType>(addressedTypes)

/** What a publisher works with. */
export interface PublisherOptions {
	dataDir: string
	siteUrl: string
	source: EditionSource
	bundle: SiteBundle
	log: Log
	/** Where a new release and large rounds are made; here, when absent. */
	inBulk?: BulkRound
	/** Where unfinished files lie, when not with those of the publisher that runs all day. */
	staging?: string
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
		const folders = dataFoldersIn(options.dataDir)
		this.folders = { ...folders, staging: options.staging ?? folders.staging }
		this.press = openPress(options, this.folders)
	}

	/** The hash of the present templates. */
	get templates(): string {
		return this.#bundle.hash
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
		const { inBulk, source } = this.#options
		await tree.sweep()
		await rm(`${this.folders.site}.next`, { force: true })
		if (await this.isReady()) await this.resume(now)
		else if (store.manifest().length) {
			if (inBulk) return void (await this.#runInBulk(inBulk))
			// New templates: what readers had they get in the new form, whether or not the CMS is up.
			await beginRelease(this.#work, now)
			await completeRelease(this.#work, source, now)
		}
	}

	/**
	 * Finish what a round that failed has left undone of a site that readers have.
	 *
	 * Nobody knows any more what the round had changed, so all that follows from the edition is looked at.
	 */
	async resume(now: Date): Promise<void> {
		this.#etag = undefined
		await this.press.tree.discardLeftovers()
		if (!(await this.isReady())) return
		await useReleases(this.#work)
		await this.#publishDue(now)
		await this.#writeRedirects()
		await removeUnusedMedia(this.press)
		this.press.store.shrinkLog()
	}

	/** Something happened to `hints`: of a round under way only what is urgent of it is part. */
	hear(hints: readonly EntryKey[]): void {
		this.press.news.note(hints)
		this.#options.inBulk?.hear(hints)
	}

	/** Look at the whole edition, and publish what differs. */
	async publishAll(now: Date): Promise<Round> {
		const { inBulk, source } = this.#options
		this.press.news.forget()
		const isReady = await this.isReady()
		const answer = await source.fetchManifest(isReady ? this.#etag : undefined)
		if (answer === 'unchanged') return this.#finish({ changed: [], heldBack: 0 }, now)
		if (inBulk && (!isReady || this.#isBulk(answer.manifest))) return this.#runInBulk(inBulk)
		if (!isReady) await beginRelease(this.#work, now)
		const reconciled = await reconcileAll(this.press, source, answer.manifest.entries, now)
		this.#etag = reconciled.heldBack ? undefined : answer.etag
		if (isReady) return this.#finish(reconciled, now)
		this.press.chronicle.noteEntries(reconciled.changed)
		await completeRelease(this.#work, source, now)
		return this.#tell(reconciled, this.press.problems.list().length)
	}

	/** Look at `hints` and what they use, and publish what differs. */
	async publishSome(hints: readonly EntryKey[], now: Date): Promise<Round> {
		if (!(await this.isReady())) return this.publishAll(now)
		this.press.news.forget()
		const reconciled = await reconcileSome(this.press, this.#options.source, hints, now)
		// The edition may become again what the etag names; what has been taken over since is more than that.
		if (reconciled.changed.length) this.#etag = undefined
		return this.#finish(reconciled, now)
	}

	/** Take over what is read most; the next round renders the pages that say so. */
	async takeMostRead(now: Date): Promise<void> {
		const { store, pages, edition } = this.press
		const ids = await toMostRead(this.folders.reads, store.pieces, now)
		store.putMostRead(ids, (touched) => pages.markDue(touched, edition, now.getTime()))
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
		await useReleases(this.#work)
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

	#isBulk({ entries }: Manifest): boolean {
		const { changed, gone } = differenceBetween(this.press.store.manifest(), entries)
		return changed.length + gone.length > BULK_MOST
	}

	async #finish(reconciled: Reconciled, now: Date): Promise<Round> {
		const started = performance.now()
		this.press.chronicle.noteEntries(reconciled.changed)
		const pages = await this.#publishDue(now)
		const { changed, failed } = this.#tell(reconciled, reconciled.heldBack + pages.failed)
		if (changed.some(({ type }) => hasPage.has(type))) await this.#writeRedirects()
		if (changed.some(({ type }) => type === 'media')) await removeUnusedMedia(this.press)
		if (pages.rendered || pages.removed || pages.failed) {
			const milliseconds = Math.round(performance.now() - started)
			this.press.log({ event: 'published', ...pages, milliseconds })
		}
		if (pages.removed) this.press.store.shrinkLog()
		return { changed, failed }
	}

	/** What a round did, and what was taken over in between. */
	#tell({ changed }: Reconciled, failed: number): Round {
		const { taken } = this.press.news
		this.press.news.taken = []
		if (taken.length) this.#etag = undefined
		return { changed: [...changed, ...taken], failed }
	}

	/** What is due of the present release is rendered, and dropped from the former one. */
	async #publishDue(now: Date) {
		const done = await publishDue(this.press, now)
		const { former } = releasesIn(this.press.store.state)
		if (former) await dropOutdated(this.press, former, this.folders.releases)
		return done
	}

	/** Another process does the round, on the same files; this one takes over what it left. */
	async #runInBulk(bulk: BulkRound): Promise<Round> {
		const { press } = this
		const started = performance.now()
		const { changed, failed, problems } = await bulk
			.run(({ event, done, total }) => {
				if (event === 'pages') press.progress.text = `${String(done)}/${String(total)}`
			})
			.finally(() => (press.progress.text = undefined))
		press.store.reload()
		await useReleases(this.#work)
		press.problems.replace(problems)
		press.chronicle.noteEntries(changed)
		const milliseconds = Math.round(performance.now() - started)
		press.chronicle.noteRelease(press.pages.count(), milliseconds, new Date())
		return { changed, failed }
	}

	get #work(): ReleaseWork {
		const { press, folders } = this
		return { press, folders, bundle: this.#bundle, siteUrl: this.#options.siteUrl }
	}

	async #writeRedirects(): Promise<void> {
		const { tree, store } = this.press
		await tree.write(REDIRECTS_ADDRESS, Buffer.from(toRedirectsFile(store.pieces)))
	}
}
