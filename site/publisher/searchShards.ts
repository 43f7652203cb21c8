import { spawn } from 'node:child_process'
import { readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { SHARDS_PATH } from '#shared/search/shards.ts'
import { ENGINE_FACT, HOT_FACT, toShards } from './shardsFile.ts'
import { HOT, SearchBook, UNPLACED } from './searchBook.ts'
import { writeSearchEngine, writeSearchShard } from './searchIndex.ts'
import { planNextShard, type ShardPlan } from './searchPlan.ts'
import { toSearchRecord } from './searchRecord.ts'
import type { Press } from './press.ts'
import { factIn, recordFact } from './stateFacts.ts'

/** Articles looked at between two breaths when all of them are. */
const SLICE = 100

/** So many changed articles at once are an import or a renamed section, not the day's work. */
export const BULK = 100

const builtSchema = z.object({ name: z.string().min(1), keys: z.array(z.string()) })

/**
 * Keeps the search in line with the edition: a small hot shard at once, the archive in the background.
 *
 * Everything that writes goes through one queue; only the building of an archive shard, which takes
 * seconds, runs beside it, in a process of its own.
 */
export class SearchShards {
	readonly book: SearchBook
	readonly #press: Press
	readonly #stateFile: string
	readonly #staging: string
	#queue: Promise<void> = Promise.resolve()
	#archiving: Promise<void> | undefined
	#child: ReturnType<typeof spawn> | undefined
	#isStopped = false
	#built: { at: Date; milliseconds: number } | undefined

	constructor(press: Press, files: { stateFile: string; staging: string }) {
		this.book = new SearchBook(press.store.state)
		this.#press = press
		this.#stateFile = files.stateFile
		this.#staging = files.staging
	}

	/** Make good what a crash or a lost folder left, and take in whatever changed meanwhile. */
	async recover(): Promise<void> {
		const present = new Set(await readdir(this.#folder).catch(() => []))
		for (const { shard } of this.book.archives()) {
			if (!present.has(shard)) this.book.dropShard(shard)
		}
		for (const fact of [ENGINE_FACT, HOT_FACT]) {
			if (!present.has(factIn(this.#press.store.state, fact) ?? '')) this.#recordFact(fact, '')
		}
		await this.updateAll()
	}

	/** Take in what happened to these articles. */
	update(ids: readonly string[]): Promise<void> {
		return this.#enqueue(async () => this.#place(await this.#note(ids)))
	}

	/** Look at every article: names they refer to may have changed. */
	updateAll(): Promise<void> {
		const ids = new Set(this.#press.store.articles.list('all').map(({ id }) => id))
		return this.update([...ids, ...this.book.ids().filter((id) => !ids.has(id))])
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
		this.#child?.kill()
		await this.settled().catch(() => undefined)
	}

	/** For the operator. */
	status() {
		return {
			documents: this.book.ids().length,
			hot: this.book.idsIn(HOT).length,
			waiting: this.book.idsIn(UNPLACED).length,
			hidden: this.book.hidden().length,
			archives: this.book.archives().length,
			builtAt: this.#built?.at.toISOString() ?? null,
			buildMs: this.#built?.milliseconds ?? null,
		}
	}

	get #folder(): string {
		return path.join(this.#press.tree.root, 'pagefind')
	}

	#enqueue(work: () => Promise<void>): Promise<void> {
		const next = this.#queue.then(work)
		this.#queue = next.catch((error: unknown) => {
			const message = error instanceof Error ? error.message : String(error)
			this.#press.problems.note('search', message, new Date())
			this.#press.log({ event: 'search failed', message })
		})
		return next
	}

	/** Write down what is new; whether anything is. */
	async #note(ids: readonly string[]): Promise<boolean> {
		const { entries } = this.#press.store
		const isBulk = ids.length > BULK
		let hasNews = false
		for (let from = 0; from < ids.length; from += SLICE) {
			this.book.together(() => {
				for (const id of ids.slice(from, from + SLICE)) {
					const article = entries.find('article', id)
					const known = this.book.find(id)
					const key = article && toSearchRecord(article, entries).key
					if (known?.key === key) continue
					hasNews = true
					if (!key) this.book.remove(id)
					else if (isBulk && isArchived(known)) this.book.replace(id, key, known.shard)
					else this.book.place(id, key)
				}
			})
			// The publisher has other work between two slices.
			await new Promise(setImmediate)
		}
		return hasNews
	}

	/** Put what waits into the hot shard, as far as it has room, and the rest on its way to the archive. */
	async #place(hasNews: boolean): Promise<void> {
		const isWhole = factIn(this.#press.store.state, HOT_FACT) !== ''
		const waiting = this.#byAge(this.book.idsIn(UNPLACED))
		if (hasNews && isWhole) await this.#writeShards()
		if (hasNews || !isWhole) {
			const ready = waiting.length > BULK ? waiting.slice(-BULK / 2) : waiting
			this.book.together(() => this.book.heat(ready))
			await this.#writeHot()
		}
		this.#archiving ??= this.#archive().finally(() => (this.#archiving = undefined))
	}

	/** Build archive shards one after another until the plan is empty. */
	async #archive(): Promise<void> {
		const { articles } = this.#press.store
		const next = () => (this.#isStopped ? undefined : planNextShard(this.book, articles))
		for (let plan = next(); plan; plan = next()) {
			try {
				await this.#buildArchive(plan)
			} catch (error) {
				if (!this.#isStopped)
					await this.#enqueue(() => {
						throw error
					}).catch(() => undefined)
				break
			}
		}
	}

	async #buildArchive({ ids, former }: ShardPlan): Promise<void> {
		const started = performance.now()
		const { name, keys } = ids.length ? await this.#build(ids) : { name: '', keys: [] }
		await this.#enqueue(async () => {
			if (name) {
				await rm(path.join(this.#folder, name), { recursive: true, force: true })
				await rename(path.join(this.#staging, name), path.join(this.#folder, name))
			}
			this.book.adopt(name, former, keys)
			await this.#writeHot()
		})
		const milliseconds = Math.round(performance.now() - started)
		this.#press.log({ event: 'search archived', documents: keys.length, milliseconds })
	}

	async #build(ids: readonly string[]): Promise<z.infer<typeof builtSchema>> {
		const script = path.join(import.meta.dirname, 'buildShard.ts')
		const child = spawn(process.execPath, [script, this.#stateFile, this.#staging], {
			stdio: ['pipe', 'pipe', 'inherit'],
		})
		this.#child = child
		child.stdin.on('error', () => undefined)
		child.stdin.end(JSON.stringify(ids))
		try {
			return builtSchema.parse(await json(child.stdout))
		} catch (error) {
			throw new Error('A shard of the search index could not be built', { cause: error })
		}
	}

	async #writeHot(): Promise<void> {
		const started = performance.now()
		const { entries } = this.#press.store
		if (!factIn(this.#press.store.state, ENGINE_FACT)) {
			this.#recordFact(ENGINE_FACT, await writeSearchEngine(this.#folder))
		}
		const records = this.#byAge(this.book.idsIn(HOT)).flatMap((id) => {
			const article = entries.find('article', id)
			return article ? [toSearchRecord(article, entries)] : []
		})
		const name = records.length ? await writeSearchShard(this.#folder, records) : 'none'
		this.#recordFact(HOT_FACT, name)
		await this.#writeShards()
		this.#press.problems.settle('search')
		const milliseconds = Math.round(performance.now() - started)
		this.#built = { at: new Date(), milliseconds }
	}

	/** Switch readers to the shards as they are now, and remove those that no longer count. */
	async #writeShards(): Promise<void> {
		const { store, tree } = this.#press
		const shards = toShards(this.book, store)
		await tree.write(SHARDS_PATH, Buffer.from(JSON.stringify(shards)))
		const used = new Set([shards.engine, ...shards.shards.map(({ path }) => path)])
		for (const name of await readdir(this.#folder)) {
			if (name.startsWith('shards.json') || used.has(`/pagefind/${name}/`)) continue
			await rm(path.join(this.#folder, name), { recursive: true, force: true })
		}
	}

	#byAge(ids: readonly string[]): string[] {
		const { articles } = this.#press.store
		const time = (id: string) => articles.byId(id)?.time ?? 0
		return ids.toSorted((a, b) => time(a) - time(b) || (a < b ? -1 : 1))
	}

	#recordFact(name: string, value: string): void {
		recordFact(this.#press.store.state, name, value)
	}
}

function isArchived(known: { shard: string } | undefined): known is { shard: string; key: string } {
	return known !== undefined && known.shard !== HOT && known.shard !== UNPLACED
}
