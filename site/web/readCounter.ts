import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toDayKey } from '#shared/dates.ts'
import { loadReads } from '#site/reads/loadReads.ts'
import { readsFileName, type ReadsOfDay } from '#site/reads/readsOfDay.ts'

/** Days that are kept, today among them. */
const KEEP_DAYS = 31

/** Milliseconds. A crash loses no more than this. */
const WRITE_EVERY_MS = 30_000

/**
 * Counts how often each article is read, a file a day, and knows nothing of who reads.
 *
 * The publisher reads the files; this is the one process that writes them.
 */
export class ReadCounter {
	readonly #folder: string
	readonly #complain: (error: unknown) => void
	#day = ''
	#reads: ReadsOfDay = {}
	#isWritten = true
	#queue: Promise<void> = Promise.resolve()
	#timer: ReturnType<typeof setInterval> | undefined

	/** `complain` hears of a disk that is full: that keeps nobody from reading, and next time all is written. */
	constructor(folder: string, complain: (error: unknown) => void = () => undefined) {
		this.#folder = folder
		this.#complain = complain
	}

	/** Go on with what has been counted today, and write from time to time. */
	async start(now: Date): Promise<void> {
		this.#day = toDayKey(now)
		this.#reads = await loadReads(this.#folder, this.#day)
		await mkdir(this.#folder, { recursive: true })
			.then(() => this.#removeOld())
			.catch(this.#complain)
		this.#timer = setInterval(() => void this.write(new Date()), WRITE_EVERY_MS)
		this.#timer.unref()
	}

	/** Count one reading of the article at `slug`. */
	count(slug: string): void {
		this.#reads[slug] = (this.#reads[slug] ?? 0) + 1
		this.#isWritten = false
	}

	/** Write what is counted; a new day begins from nothing. */
	write(now: Date): Promise<void> {
		const [day, reads, isWritten] = [this.#day, this.#reads, this.#isWritten]
		const today = toDayKey(now)
		this.#isWritten = true
		if (today !== day) [this.#day, this.#reads] = [today, {}]
		this.#queue = this.#queue
			.then(async () => {
				if (!isWritten) await this.#writeDay(day, reads)
				if (today !== day) await this.#removeOld()
			})
			.catch((error: unknown) => {
				this.#isWritten = false
				this.#complain(error)
			})
		return this.#queue
	}

	/** Write for the last time. */
	async stop(now: Date): Promise<void> {
		clearInterval(this.#timer)
		await this.write(now)
	}

	async #writeDay(day: string, reads: ReadsOfDay): Promise<void> {
		const file = path.join(this.#folder, readsFileName(day))
		await writeFile(`${file}.part`, JSON.stringify(reads), { flush: true })
		await rename(`${file}.part`, file)
	}

	async #removeOld(): Promise<void> {
		const names = (await readdir(this.#folder)).filter((name) => name.endsWith('.json')).sort()
		for (const name of names.slice(0, -KEEP_DAYS)) await rm(path.join(this.#folder, name))
	}
}
