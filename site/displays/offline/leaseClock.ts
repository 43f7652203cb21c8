import type { Playlist } from '#shared/displays/playlist.ts'
import { deviceTime } from './deviceTime.ts'
import { isLeased } from './lease.ts'
import type { Records } from './records.ts'
import { SteadyClock } from './steadyClock.ts'

const CLOCK = 'clock'

/** Milliseconds between two writes: a device's disk is worn by many. A lease may be shorter by as much. */
const WRITE_MS = 60_000

/** Milliseconds. A correction that is smaller is the network's unevenness, and moves no play. */
const SHIFT_MS = 1_000

/** The server's time and when it was last heard, both remembered over restarts. */
export class LeaseClock {
	/** The clock as it was left. */
	static async open(records: Records): Promise<LeaseClock> {
		const kept = await records.read(CLOCK).catch(() => undefined)
		const clock = new LeaseClock(records, isMemory(kept) ? kept : unset)
		setInterval(() => void clock.#remember(), WRITE_MS)
		return clock
	}

	/** When the server was last heard, in its own time. */
	contactAt: number

	readonly #records: Records
	readonly #clock: SteadyClock
	#writtenAt = -Infinity

	private constructor(records: Records, { contactAt, ...memory }: typeof unset) {
		this.#records = records
		this.contactAt = contactAt
		this.#clock = new SteadyClock(memory, deviceTime())
	}

	/** The server's time, in milliseconds. */
	now(): number {
		return this.#clock.now(deviceTime())
	}

	/** Whether the display may show the playlist now. */
	isLeased(playlist: Playlist): boolean {
		return isLeased(playlist, this.contactAt, this.now())
	}

	/** The server was heard, and this is its time now; answers by how much the clock was clearly off. */
	async touch(serverNow: number): Promise<number> {
		const shift = this.#clock.correct(serverNow, deviceTime())
		this.contactAt = serverNow
		const isDue = Math.abs(performance.now() - this.#writtenAt) >= WRITE_MS
		const isFar = Math.abs(shift) >= SHIFT_MS
		if (isDue || isFar) await this.#remember()
		return isFar ? shift : 0
	}

	/** The lease is over, whatever the time. */
	async end(): Promise<void> {
		this.contactAt = 0
		await this.#remember()
	}

	async #remember(): Promise<void> {
		this.#writtenAt = performance.now()
		const memory = { ...this.#clock.memory(deviceTime()), contactAt: this.contactAt }
		// A full disk must not stop the display; it only remembers less.
		await this.#records.write(CLOCK, memory).catch(() => undefined)
	}
}

const unset = { seen: 0, offset: 0, contactAt: 0 }

function isMemory(kept: unknown): kept is typeof unset {
	return typeof kept === 'object' && kept !== null && 'seen' in kept && 'contactAt' in kept
}
