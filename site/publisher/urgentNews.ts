import type { EntryKey } from '#shared/editions/edition.ts'

/** Milliseconds. How long a hint waits that may be of a withdrawal; most are not, and each look costs the round. */
const LOOK_EVERY_MS = 1_000

/** What a look at hints in the midst of a round does. */
export interface LookBetween {
	/** Take over what is urgent of them; what that was. */
	takeOver: (hints: readonly EntryKey[]) => Promise<EntryKey[]>
	/** Let displays have what is due to them. */
	show: () => Promise<void>
}

/**
 * Hints that come while a round is under way, of which notices and withdrawals do not wait for its end.
 *
 * It only brings forward: the next round looks at the same hints, so nothing is lost that is not taken here.
 * Whoever works on a round asks where nothing of it is half done.
 */
export class UrgentNews {
	/** Entries that were taken over in between; whoever ends the round tells of them. */
	taken: EntryKey[] = []
	/** Whether work should stop at the next place where nothing is half done. */
	isWaiting = false
	readonly #look: LookBetween
	#hints: EntryKey[] = []
	#arrival = Promise.withResolvers<void>()
	#timer: NodeJS.Timeout | undefined

	constructor(look: LookBetween) {
		this.#look = look
	}

	/** Something happened to these entries. */
	note(hints: readonly EntryKey[]): void {
		if (!hints.length) return
		this.#hints.push(...hints)
		if (hints.some(({ type }) => type === 'notice')) this.#arrive()
		else this.#timer ??= setTimeout(() => this.#arrive(), LOOK_EVERY_MS).unref()
	}

	/** A round begins that looks at everything noted so far. */
	forget(): void {
		clearTimeout(this.#timer)
		this.#timer = undefined
		this.#hints = []
		if (this.isWaiting) this.#arrival = Promise.withResolvers()
		this.isWaiting = false
	}

	/** Take over what is urgent of what has been noted, and let displays have it. */
	async take(): Promise<void> {
		const hints = this.#hints
		this.forget()
		const taken = await this.#look.takeOver(hints)
		this.taken.push(...taken)
		if (taken.length) await this.show()
	}

	/** Let displays have what is due to them, before the rest of the round. */
	show(): Promise<void> {
		return this.#look.show()
	}

	/** What `work` comes to; while it lasts, urgent news is taken. */
	async during<Result>(work: Promise<Result>): Promise<Result> {
		const isOver = work.then(
			() => true,
			() => true,
		)
		const hasArrived = () => this.#arrival.promise.then(() => false)
		try {
			while (!(await Promise.race([isOver, hasArrived()]))) await this.take()
		} finally {
			// What failed in between must not leave work behind that goes on by itself.
			await isOver
		}
		return work
	}

	#arrive(): void {
		this.isWaiting = true
		this.#arrival.resolve()
	}
}
