import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { SHARDS_PATH } from '#shared/search/shards.ts'
import { adoptFolder } from './adoptFolder.ts'
import { ENGINE_FACT, HOT_FACT, hotIds, toShards, type SearchBooks } from './shardsFile.ts'
import { SearchBook, UNPLACED } from './searchBook.ts'
import { writeSearchEngine, writeSearchShard } from './searchIndex.ts'
import { planNextShard, type ShardPlan } from './searchPlan.ts'
import { toSearchRecord } from './searchRecord.ts'
import type { Press } from './press.ts'
import { Retry } from './retry.ts'
import { ShardBuilder } from './shardBuilder.ts'
import { factIn, recordFact } from './stateFacts.ts'
import { unlessGone } from './unlessGone.ts'

/** The fact that readers search what the books say; empty from a change in them until they do. */
const SHOWN_FACT = 'searchShown'

/** Pieces looked at between two breaths when all of them are. */
const SLICE = 100

/** So many changed pieces at once are an import or a renamed section, not the day's work. */
export const BULK = 100

/**
 * Keeps the search in line with the edition: a small hot shard at once, the archive in the background.
 *
 * Everything that writes goes through one queue; only the building of an archive shard, which takes
 * seconds, runs beside it, in a process of its own.
 */
export class SearchShards {
	readonly books: SearchBooks
	readonly #press: Press
	readonly #builder: ShardBuilder
	#queue: Promise<void> = Promise.resolve()
	#archiving: Promise<void> | undefined
	#isStopped = false
	readonly #retry = new Retry(() => this.recover())
	#built: { at: Date; milliseconds: number } | undefined

	constructor(press: Press, files: { stateFile: string; staging: string }) {
		const { state } = press.store
		this.books = { lead: new SearchBook(state, 'lead'), body: new SearchBook(state, 'body') }
		this.#press = press
		this.#builder = new ShardBuilder(files)
	}

	/** Make good what a crash or a lost folder left, and take in whatever changed meanwhile. */
	async recover(): Promise<void> {
		const present = new Set(await readdir(this.#folder).catch(unlessGone))
		for (const book of this.#both) {
			for (const { shard } of book.archives()) {
				if (!present.has(shard)) book.dropShard(shard)
			}
		}
		for (const fact of [ENGINE_FACT, HOT_FACT]) {
			if (!present.has(factIn(this.#press.store.state, fact) ?? '')) this.#recordFact(fact, '')
		}
		await this.updateAll()
	}

	/** Take in what happened to these pieces. */
	update(ids: readonly string[]): Promise<void> {
		return this.#enqueue(async () => this.#place(await this.#note(ids)))
	}

	/** Look at every piece: names they refer to may have changed. */
	updateAll(): Promise<void> {
		const ids = new Set(this.#press.store.pieces.ids())
		return this.update([...ids, ...this.books.body.ids().filter((id) => !ids.has(id))])
	}

	/** Resolves when nothing is left to do. */
	async settled(): Promise<void> {
		for (let busy = true; busy;) {
			await this.#queue
			busy = this.#archiving !== undefined
			await this.#archiving
		}
	}

	/** Stop; what is not done is done at the next start. */
	async stop(): Promise<void> {
		this.#isStopped = true
		this.#retry.stop()
		this.#builder.stop()
		await this.settled().catch(() => undefined)
	}

	/** For the operator. */
	status() {
		const { lead, body } = this.books
		return {
			documents: body.ids().length,
			hot: hotIds(this.books).length,
			waiting: this.#waiting().length,
			hidden: toShards(this.books, this.#press.store).hidden.length,
			archives: lead.archives().length + body.archives().length,
			builtAt: this.#built?.at.toISOString() ?? null,
			buildMs: this.#built?.milliseconds ?? null,
		}
	}

	get #both(): SearchBook[] {
		return [this.books.lead, this.books.body]
	}

	get #folder(): string {
		return path.join(this.#press.tree.root, 'pagefind')
	}

	#enqueue(work: () => Promise<void>): Promise<void> {
		const next = this.#queue.then(work)
		this.#queue = next.catch((error: unknown) => this.#noteFailure(error))
		return next
	}

	#noteFailure(error: unknown): void {
		if (this.#isStopped) return
		const message = error instanceof Error ? error.message : String(error)
		this.#press.problems.note('search', message, new Date())
		this.#press.log({ event: 'search failed', message })
		this.#retry.later()
	}

	/** Write down what is new; whether anything is. */
	async #note(ids: readonly string[]): Promise<boolean> {
		const { entries } = this.#press.store
		const isBulk = ids.length > BULK
		let hasNews = false
		for (let from = 0; from < ids.length; from += SLICE) {
			this.books.body.together(() => {
				for (const id of ids.slice(from, from + SLICE)) {
					const piece = entries.findable(id)
					const key = piece && toSearchRecord(piece, entries).key
					for (const book of this.#both) {
						const known = book.find(id)
						if (known?.key === key) continue
						hasNews = true
						if (!key) book.remove(id)
						else if (isBulk && known && book.isArchived(id)) book.replace(id, key, known.shard)
						else book.place(id, key)
					}
				}
				if (hasNews) this.#recordFact(SHOWN_FACT, '')
			})
			// The publisher has other work between two slices.
			await new Promise(setImmediate)
		}
		return hasNews
	}

	/** Put what waits into the hot shard, as far as it has room, and the rest on its way to the archive. */
	async #place(hasNews: boolean): Promise<void> {
		const isWhole = factIn(this.#press.store.state, HOT_FACT) !== ''
		const waiting = this.#byAge(this.#waiting())
		if (hasNews && isWhole) await this.#writeShards()
		if (!isWhole || !factIn(this.#press.store.state, SHOWN_FACT)) {
			const ready = waiting.length > BULK ? waiting.slice(-BULK / 2) : waiting
			this.books.body.together(() => {
				for (const book of this.#both) book.heat(ready)
			})
			await this.#writeHot()
		}
		this.#archiving ??= this.#archive().finally(() => (this.#archiving = undefined))
	}

	/** Build archive shards one after another until the plan is empty. */
	async #archive(): Promise<void> {
		const { pieces } = this.#press.store
		// Headlines first: they make most of what is looked for findable.
		const { lead, body } = this.books
		const plans = () => planNextShard(lead, body, pieces) ?? planNextShard(body, lead, pieces)
		const next = () => (this.#isStopped ? undefined : plans())
		try {
			for (let plan = next(); plan; plan = next()) await this.#buildArchive(plan)
		} catch (error) {
			this.#noteFailure(error)
		}
	}

	async #buildArchive({ layer, ids, former }: ShardPlan): Promise<void> {
		const started = performance.now()
		const { name, keys } = ids.length
			? await this.#builder.build(layer, ids)
			: { name: '', keys: [] }
		await this.#enqueue(async () => {
			if (name) await adoptFolder(this.#builder.folderFor(name), path.join(this.#folder, name))
			this.#recordFact(SHOWN_FACT, '')
			this.books[layer].adopt(name, former, keys)
			await this.#writeHot()
		})
		const milliseconds = Math.round(performance.now() - started)
		this.#press.log({ event: 'search archived', layer, documents: keys.length, milliseconds })
	}

	async #writeHot(): Promise<void> {
		const started = performance.now()
		const { entries } = this.#press.store
		if (!factIn(this.#press.store.state, ENGINE_FACT)) {
			this.#recordFact(ENGINE_FACT, await writeSearchEngine(this.#folder))
		}
		const records = this.#byAge(hotIds(this.books)).flatMap((id) => {
			const piece = entries.findable(id)
			return piece ? [toSearchRecord(piece, entries)] : []
		})
		const name = records.length ? await writeSearchShard(this.#folder, records, 'hot') : 'none'
		this.#recordFact(HOT_FACT, name)
		await this.#writeShards()
		this.#recordFact(SHOWN_FACT, 'yes')
		this.#retry.settle()
		this.#press.problems.settle('search')
		const milliseconds = Math.round(performance.now() - started)
		this.#built = { at: new Date(), milliseconds }
	}

	/** Switch readers to the shards as they are now, and remove those that no longer count. */
	async #writeShards(): Promise<void> {
		const { store, tree } = this.#press
		const shards = toShards(this.books, store)
		await tree.write(SHARDS_PATH, Buffer.from(JSON.stringify(shards)))
		const { engine, hot, leads, bodies } = shards
		const used = new Set([engine, ...[...hot, ...leads, ...bodies].map(({ path }) => path)])
		for (const name of await readdir(this.#folder)) {
			if (name.startsWith('shards.json') || used.has(`/pagefind/${name}/`)) continue
			await rm(path.join(this.#folder, name), { recursive: true, force: true })
		}
	}

	/** Pieces that one layer or both have in no shard yet. */
	#waiting(): string[] {
		return [...new Set(this.#both.flatMap((book) => book.idsIn(UNPLACED)))]
	}

	#byAge(ids: readonly string[]): string[] {
		const { pieces } = this.#press.store
		const time = (id: string) => pieces.byId(id)?.time ?? 0
		return ids.toSorted((a, b) => time(a) - time(b) || (a < b ? -1 : 1))
	}

	#recordFact(name: string, value: string): void {
		recordFact(this.#press.store.state, name, value)
	}
}
