import { setTimeout as pause } from 'node:timers/promises'
import { collectGarbage } from './collectGarbage.ts'
import { memoryOf } from './measure.ts'
import { processorTimeOf } from './processorTimeOf.ts'

const IDLE_MS = 30_000

/** Milliseconds in which freed memory goes back to the system. */
const SETTLE_MS = 3_000

/** A process that has nothing to do. */
export interface MeasuredIdle {
	/** Megabytes after half a minute. */
	now: number
	/** Megabytes once it has thrown away what it does not need. */
	quiet: number
	/** Milliseconds of a processor in that half minute. */
	busy: number
}

/** How a Node process is that is left alone. */
export async function measureIdle(pid: number, logFile: string): Promise<MeasuredIdle> {
	const before = await processorTimeOf(pid)
	await pause(IDLE_MS)
	const busy = (await processorTimeOf(pid)) - before
	const { now } = await memoryOf(pid)
	await collectGarbage(pid, logFile)
	await pause(SETTLE_MS)
	return { now, quiet: (await memoryOf(pid)).now, busy }
}
