import type { DeviceTime } from './deviceTime.ts'

/** What a clock remembers over restarts. */
export interface ClockMemory {
	/** The latest time of the server that was known, in milliseconds. */
	seen: number
	/** Milliseconds that the server was ahead of the device when it was last heard. */
	offset: number
}

/** Milliseconds. A device's clock that is ahead by more has been set; by less it only runs unevenly. */
const JUMP_MS = 1_000

/**
 * The server's time on a device whose own clock may be set, wrong, or without a battery.
 *
 * Only the server turns it back. A device's clock that jumps ahead is followed, since a box often learns
 * the time after it has started; one that jumps back is not, or withdrawn news would live on.
 */
export class SteadyClock {
	#base: number
	#countedAtBase: number
	#offset: number

	constructor({ seen, offset }: ClockMemory, { wall, counted }: DeviceTime) {
		this.#offset = offset
		this.#base = Math.max(seen, wall + offset)
		this.#countedAtBase = counted
	}

	/** The server's time, in milliseconds. */
	now({ wall, counted }: DeviceTime): number {
		const steady = this.#base + counted - this.#countedAtBase
		if (wall + this.#offset - steady <= JUMP_MS) return steady
		this.#base = wall + this.#offset
		this.#countedAtBase = counted
		return this.#base
	}

	/** The server was heard, and this is its time; answers by how many milliseconds that was off. */
	correct(serverNow: number, device: DeviceTime): number {
		const shift = serverNow - this.now(device)
		this.#base = serverNow
		this.#countedAtBase = device.counted
		this.#offset = serverNow - device.wall
		return shift
	}

	/** What to remember of it. */
	memory(device: DeviceTime): ClockMemory {
		return { seen: this.now(device), offset: this.#offset }
	}
}
