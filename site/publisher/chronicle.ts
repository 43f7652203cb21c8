import type { EntryKey } from '#shared/editions/edition.ts'
import type { Publish, PublisherStatus } from '#shared/publishing/publisherStatus.ts'

/** Publishes that are remembered: an hour of a busy morning. */
const PUBLISHES = 50

/** Entries and reasons named of one publish, and pages of one reason; the others are counted. */
const NAMED = 20

/** Pages whose render times are remembered. */
const RENDERS = 200

/** What became of the due pages of one round. */
interface DonePages {
	rendered: number
	written: number
	removed: number
	failed: number
}

/** What the publisher did lately and why, in memory only: for people who ask how it is. */
export class Chronicle {
	/** The newest complete look at the edition. */
	lastReconcile: { at: Date; milliseconds: number; isWhole: boolean } | undefined
	/** Why a look failed last. */
	lastError: { message: string; at: Date } | undefined
	/** When the next look begins unless something wakes the publisher. */
	nextRound: Date | undefined
	readonly #publishes: Publish[] = []
	readonly #renders: number[] = []
	#entries: EntryKey[] = []
	#reasons = new Map<string, { pages: number; paths: string[] }>()

	/** These entries changed; the next publish is about them. */
	noteEntries(entries: readonly EntryKey[]): void {
		this.#entries.push(...entries)
	}

	/** A page was rendered or removed. */
	notePage(path: string, cause: string, renderMs?: number): void {
		// Behind the question stands what the page reads of the answer, which is one reason to people.
		const [why = cause] = cause.split('\t')
		const reason = this.#reasons.get(why) ?? { pages: 0, paths: [] }
		this.#reasons.set(why, reason)
		reason.pages++
		if (reason.paths.length < NAMED) reason.paths.push(path)
		if (renderMs === undefined) return
		this.#renders.push(renderMs)
		if (this.#renders.length > RENDERS) this.#renders.shift()
	}

	/** Readers have what the entries and pages noted before are about; nothing is kept when there were none. */
	notePublish(done: DonePages, milliseconds: number, now: Date): void {
		const hasNews = this.#entries.length + done.rendered + done.removed > 0
		if (hasNews) this.#keep({ ...done, milliseconds, isRelease: false }, now)
	}

	/** Readers have a whole new site of so many pages. */
	noteRelease(pages: number, milliseconds: number, now: Date): void {
		const done = { rendered: pages, written: pages, removed: 0, failed: 0 }
		this.#keep({ ...done, milliseconds, isRelease: true }, now)
	}

	/** The newest first. */
	publishes(): Publish[] {
		return this.#publishes.toReversed()
	}

	/** How long the pages took that were rendered last, in milliseconds. */
	renderTimes(): PublisherStatus['renderTimes'] {
		const sorted = this.#renders.toSorted((a, b) => a - b)
		const at = (share: number) => {
			const time = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
			return Math.round(time * 10) / 10
		}
		return { pages: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) }
	}

	#keep(done: DonePages & Pick<Publish, 'milliseconds' | 'isRelease'>, now: Date): void {
		const entries = this.#entries.slice(0, NAMED)
		const changed = this.#entries.length
		const reasons = [...this.#reasons].slice(0, NAMED).map(([why, pages]) => ({ why, ...pages }))
		this.#publishes.push({ at: now.toISOString(), entries, changed, reasons, ...done })
		if (this.#publishes.length > PUBLISHES) this.#publishes.shift()
		this.#entries = []
		this.#reasons.clear()
	}
}
