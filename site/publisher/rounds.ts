import type { EntryKey, EntryType } from '#shared/editions/edition.ts'
import { addressedTypes } from '#shared/paths.ts'
import type { Log } from './log.ts'
import { MemoryKeeper } from './memoryKeeper.ts'
import type { Publisher, Round } from './publisher.ts'
import type { SearchShards } from './searchShards.ts'
import type { ShareImages } from './shareImages.ts'

/** Milliseconds. How long a lost event can stay unnoticed. */
const SAFETY_NET_MS = 60_000

/** Milliseconds. A first retry soon, for a CMS that restarts; the wait doubles up to the safety net. */
const FIRST_RETRY_MS = 500

/** Milliseconds between two looks at what is read most. */
const READS_EVERY_MS = 600_000

/** What readers find. */
const isFindable = new Set<EntryType>(addressedTypes)

/** What search records name: when one of these is renamed, any of them may change. */
const namedInRecords = new Set<EntryType>(['person', 'section', 'tag', 'unit'])

/** Something drawn beside the pages. */
type FollowsRounds = Pick<ShareImages, 'follow'>

/** Runs a publisher's rounds one after another: when woken, every minute, and again after a failure. */
export class Rounds {
	/** When the newest complete look at the edition ended. */
	lastRound: Date | undefined
	/** Since when (milliseconds since 1970) something may wait that no round has seen through. */
	waitingSince: number | undefined
	readonly #publisher: Publisher
	readonly #log: Log
	readonly #search: SearchShards
	readonly #pictures: readonly FollowsRounds[]
	#isSearchReady = false
	/** The last round broke off: what it had changed is known to nobody. */
	#hasFailed = false
	#hints = new Map<string, EntryKey>()
	#wantsAll = true
	/** Somebody asked for the whole edition while a round was under way. */
	#isAskedForAll = false
	#wake: () => void = () => {}
	#retryMs = FIRST_RETRY_MS
	readonly #freeMemory = new MemoryKeeper()
	#readsTakenAt = 0
	#isStopped = false
	/** Rounds and rollbacks take turns. */
	#turn: Promise<unknown> = Promise.resolve()

	constructor(
		publisher: Publisher,
		search: SearchShards,
		log: Log,
		pictures: readonly FollowsRounds[] = [],
	) {
		this.#publisher = publisher
		this.#log = log
		this.#search = search
		this.#pictures = pictures
	}

	/** How many hints no round has taken up yet. */
	get hints(): number {
		return this.#hints.size
	}

	/** Look at `hints` now; without any, at the whole edition. */
	wake(hints: readonly EntryKey[]): void {
		this.waitingSince ??= Date.now()
		if (!hints.length) this.#wantsAll = this.#isAskedForAll = true
		for (const hint of hints) this.#hints.set(`${hint.type} ${hint.id}`, hint)
		this.#publisher.hear(hints)
		this.#wake()
	}

	/** Go back to the former release between two rounds; how many pages that took. */
	rollBack(): Promise<number> {
		const turn = this.#turn.then(async () => {
			// What the search is writing belongs to the release that is left.
			await this.#search.settled()
			const rendered = await this.#publisher.rollBack(new Date())
			this.#drawPictures([])
			return rendered
		})
		this.#turn = turn.catch(() => undefined)
		return turn
	}

	/** End after the present round. */
	stop(): void {
		this.#isStopped = true
		this.#wake()
	}

	/** Run until stopped. */
	async run(): Promise<void> {
		await this.#recover()
		let pauseMs = 0
		while (!this.#isStopped) {
			await this.#pause(pauseMs)
			if (this.#isStopped) break
			const turn = this.#turn.then(() => this.#round())
			this.#turn = turn.catch(() => undefined)
			pauseMs = await turn
			this.#publisher.press.chronicle.nextRound = new Date(Date.now() + pauseMs)
		}
	}

	/** One round; the milliseconds until the next one unless something wakes it. */
	async #round(): Promise<number> {
		const hints = [...this.#hints.values()]
		const isWhole = this.#wantsAll || !hints.length
		const waitingSince = this.waitingSince
		this.#hints = new Map()
		this.#wantsAll = false
		this.#isAskedForAll = false
		this.waitingSince = undefined
		try {
			const now = new Date()
			if (this.#hasFailed) await this.#publisher.resume(now)
			if (now.getTime() - this.#readsTakenAt >= READS_EVERY_MS) {
				await this.#publisher.takeMostRead(now)
				this.#readsTakenAt = now.getTime()
			}
			const round = isWhole
				? await this.#publisher.publishAll(now)
				: await this.#publisher.publishSome(hints, now)
			this.lastRound = new Date()
			this.#publisher.press.chronicle.lastReconcile = {
				at: this.lastRound,
				milliseconds: this.lastRound.getTime() - now.getTime(),
				isWhole,
			}
			this.#publisher.press.problems.settle('publisher')
			this.#hasFailed = false
			this.#updateSearch(round)
			this.#drawPictures(round.changed)
			if (round.changed.length) this.#freeMemory.soon()
			if (!round.failed) {
				this.#retryMs = FIRST_RETRY_MS
				return SAFETY_NET_MS
			}
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error)
			this.#publisher.press.problems.note('publisher', message, new Date())
			this.#hasFailed = true
			this.#isSearchReady = false
			this.#publisher.press.chronicle.lastError = { message, at: new Date() }
			this.#log({ event: 'round failed', message, retryInMs: this.#retryMs })
			if (waitingSince !== undefined) {
				this.waitingSince = Math.min(waitingSince, this.waitingSince ?? waitingSince)
			}
		}
		// Whatever failed, the whole edition tells what is missing.
		this.#wantsAll = true
		const pause = this.#retryMs
		this.#retryMs = Math.min(this.#retryMs * 2, SAFETY_NET_MS)
		return pause
	}

	/** Pictures that go with pages have queues of their own, and note what goes wrong. */
	#drawPictures(changed: readonly EntryKey[]): void {
		for (const picture of this.#pictures) void picture.follow(changed)
	}

	/** The search has its own queue: readers get the page first, and the next round does not wait. */
	#updateSearch({ changed }: Round): void {
		const pieces = changed.filter(({ type }) => isFindable.has(type)).map(({ id }) => id)
		const isNamed = changed.some(({ type }) => namedInRecords.has(type))
		const update = () => {
			if (!this.#isSearchReady) return this.#search.recover()
			if (isNamed) return this.#search.updateAll()
			return pieces.length ? this.#search.update(pieces) : undefined
		}
		// A failure is logged and noted as a problem by the search itself.
		update()?.catch(() => undefined)
		this.#isSearchReady = true
	}

	/** What a crash interrupted is finished even while the CMS is down. */
	async #recover(): Promise<void> {
		try {
			await this.#publisher.recover(new Date())
			// Before the first release, a file would make a folder where the release's link must stand.
			if (await this.#publisher.isReady()) this.#drawPictures([])
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error)
			this.#log({ event: 'recovery failed', message })
		}
	}

	#pause(milliseconds: number): Promise<void> {
		if (this.#hints.size || this.#isAskedForAll) return Promise.resolve()
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, milliseconds)
			this.#wake = () => {
				clearTimeout(timer)
				resolve()
			}
		})
	}
}
