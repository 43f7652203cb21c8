import type { Playlist, PlaylistFile } from '#shared/displays/playlist.ts'
import { isPlaylist } from '#site/displays/engine/isPlaylist.ts'
import { FileStore } from './fileStore.ts'
import { filesOf } from './filesOf.ts'
import { fillStore } from './fillStore.ts'
import { keptAddress } from './keptAddress.ts'
import { LeaseClock } from './leaseClock.ts'
import { afterLease } from './lease.ts'
import { meanwhile } from './meanwhile.ts'
import { neededAt } from './neededAt.ts'
import { Records } from './records.ts'
import { withoutMissing } from './withoutMissing.ts'

/** The key of the playlist that is kept. */
const PLAYLIST = 'playlist'

/** Milliseconds that a start waits for files to be verified; the rest are verified while it plays. */
const VERIFY_MS = 1_000

/** Milliseconds before a file that could not be had is asked for again. */
const RETRY_MS = 15_000

/** Milliseconds after which a programme begins without files that the server itself does not have. */
const WRONG_MS = 5 * 60_000

/** What a display keeps of what it plays, so that it goes on without a network. */
export class Shelf {
	/** Told when what `shown` answers may have changed: a file came, broke or went. */
	onChange?: () => void

	/** Told when another release of the player is ready: a reload at a good moment brings it. */
	onRelease?: () => void

	/** Told by how many milliseconds the clock was set, when the server was heard. */
	onShift?: (milliseconds: number) => void

	/** Told what went wrong, in words. */
	onProblem?: (text: string) => void

	/** The shelf of one display; without HTTPS it keeps nothing, and everything comes from the network. */
	static async open(slug: string): Promise<Shelf> {
		const records = await Records.open(`bantin-display-${slug}`)
		const [store, clock] = await Promise.all([FileStore.open(slug), LeaseClock.open(records)])
		return new Shelf(records, clock, store)
	}

	readonly #records: Records
	readonly #clock: LeaseClock
	readonly #store: FileStore | undefined
	/** The playlist on record. */
	#kept: Playlist | undefined
	/** The newest one that the server has told of. */
	#newest: Playlist | undefined
	#under?: { version: string; abort: AbortController; result: Promise<'whole' | 'missing'> }
	/** Until when the newest playlist waits for files that the server does not have. */
	#hopeUntil = WRONG_MS
	#answers = new WeakMap<Playlist, { isLeased: boolean; shown: Playlist }>()
	#retrying?: ReturnType<typeof setTimeout>

	private constructor(records: Records, clock: LeaseClock, store: FileStore | undefined) {
		this.#records = records
		this.#clock = clock
		this.#store = store
		if (!store) return
		void navigator.storage.persist().catch(() => false)
		const isFirst = !navigator.serviceWorker.controller
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (!isFirst) this.onRelease?.()
		})
	}

	/** The last playlist that was whole; undefined for none. */
	async load(): Promise<Playlist | undefined> {
		const kept = this.#store && (await this.#records.read(PLAYLIST).catch(() => undefined))
		if (!isPlaylist(kept)) return undefined
		this.#kept = this.#newest = kept
		const pause = new Promise((resolve) => setTimeout(resolve, VERIFY_MS))
		await Promise.race([this.#verify(kept), pause])
		return kept
	}

	/**
	 * Fetch and verify every file of the playlist, and then keep the playlist: all of it or nothing.
	 *
	 * With `missing`, what played before goes on, and the next call tries again. A newer call ends an
	 * older one. What the disk has no room for, the last needed first, is left out of what is whole, and
	 * so is, after some minutes, what the server itself does not have.
	 */
	keep(playlist: Playlist): Promise<'whole' | 'missing'> {
		if (this.#under?.version === playlist.version) return this.#under.result
		this.#under?.abort.abort()
		if (this.#newest?.version !== playlist.version) this.#hopeUntil = performance.now() + WRONG_MS
		this.#newest = playlist
		this.#change()
		const abort = new AbortController()
		const result = this.#bring(playlist, abort.signal)
			.catch((error: unknown) => {
				this.onProblem?.(String(error))
				return 'missing' as const
			})
			.finally(() => {
				if (this.#under?.abort === abort) this.#under = undefined
			})
		this.#under = { version: playlist.version, abort, result }
		return result
	}

	/**
	 * What of the playlist may be on now: the same object while nothing has changed, so ask at every turn.
	 *
	 * Slides without their files are left out. While a newer playlist waits for its files, notices and
	 * ticker are the newer one's already, and what it does not have any more is gone. After the lease
	 * nothing is left.
	 */
	shown(playlist: Playlist): Playlist {
		const isLeased = this.#clock.isLeased(playlist)
		const last = this.#answers.get(playlist)
		if (last?.isLeased === isLeased) return last.shown
		const shown = isLeased ? this.#playable(playlist) : afterLease(playlist)
		this.#answers.set(playlist, { isLeased, shown })
		return shown
	}

	/** The address under which the worker answers for the file, and without a worker the network. */
	fileUrl(file: PlaylistFile): string {
		return this.#store ? keptAddress(file) : file.url
	}

	/** The server was heard, and this is its time now: sets the clock, and the lease begins anew. */
	async touch(serverNow: number): Promise<void> {
		const shift = await this.#clock.touch(serverNow)
		if (shift !== 0) this.onShift?.(shift)
	}

	/** The server's time, in milliseconds; until the server is heard again it never runs backwards. */
	now(): number {
		return this.#clock.now()
	}

	/** Forget everything: the server says that there is no such display. */
	async clear(): Promise<void> {
		this.#under?.abort.abort()
		this.#kept = this.#newest = undefined
		await this.#clock.end()
		this.#change()
		await this.#records.remove([PLAYLIST])
		await this.#store?.dropAllBut([])
	}

	#playable(playlist: Playlist): Playlist {
		const [store, newest] = [this.#store, this.#newest]
		if (!store) return playlist
		const isOlder = newest && newest.version !== playlist.version
		return withoutMissing(isOlder ? meanwhile(playlist, newest) : playlist, (file) =>
			store.has(file),
		)
	}

	async #bring(playlist: Playlist, signal: AbortSignal): Promise<'whole' | 'missing'> {
		const store = this.#store
		if (!store) return 'whole'
		if (this.#kept && this.#kept.version !== playlist.version) {
			// What is gone must not come back with a power cut either.
			await this.#record(meanwhile(this.#kept, playlist))
		}
		const files = this.#inOrder(playlist)
		await store.dropAllBut(files)
		const onFile = () => this.#change()
		const { missing, wrong, leftOut, problem } = await fillStore(store, files, { signal, onFile })
		if (signal.aborted) return 'missing'
		if (problem) this.onProblem?.(problem)
		if (missing.length > 0) {
			this.#retry(playlist)
			const isHopeless = missing.length === wrong.length && performance.now() > this.#hopeUntil
			if (!isHopeless) return 'missing'
		}
		if (leftOut.length > 0) this.onProblem?.(`Bộ nhớ đầy: thiếu ${leftOut.length} tệp`)
		await this.#record(playlist)
		return 'whole'
	}

	/** Look at every kept file, the soonest first, and have those replaced that are not what they were. */
	async #verify(playlist: Playlist): Promise<void> {
		const store = this.#store
		if (!store) return
		const files = this.#inOrder(playlist)
		let broken = 0
		for (const file of files) {
			if (!store.has(file) || (await store.verify(file))) continue
			broken++
			this.#change()
		}
		if (broken > 0) this.onProblem?.(`${broken} tệp đã lưu bị hỏng`)
		if (files.every((file) => store.has(file))) return
		// The server may have told of the same playlist meanwhile, when what is broken still counted as here.
		await this.#under?.result
		const newest = this.#newest
		if (newest?.version === playlist.version) await this.keep(newest)
	}

	#retry(playlist: Playlist): void {
		// One at a time: whoever keeps a playlist tries again by himself as well.
		clearTimeout(this.#retrying)
		this.#retrying = setTimeout(() => {
			if (this.#newest === playlist && !this.#under) void this.keep(playlist)
		}, RETRY_MS)
	}

	#inOrder(playlist: Playlist): PlaylistFile[] {
		const needed = neededAt(playlist, new Date(this.now()))
		const timeOf = ({ sha256 }: PlaylistFile) => needed.get(sha256) ?? Infinity
		// The difference of two that are not needed is not a number.
		return filesOf(playlist).sort((one, other) => timeOf(one) - timeOf(other) || 0)
	}

	async #record(playlist: Playlist): Promise<void> {
		this.#kept = playlist
		await this.#records.write(PLAYLIST, playlist).catch(() => this.onProblem?.('Bộ nhớ đầy'))
	}

	#change(): void {
		this.#answers = new WeakMap()
		this.onChange?.()
	}
}
