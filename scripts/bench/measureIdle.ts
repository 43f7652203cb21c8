import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { collectGarbage } from './collectGarbage.ts'
import { memoryOf } from './measure.ts'

const IDLE_MS = 30_000

/** Milliseconds in which freed memory goes back to the system. */
const SETTLE_MS = 3_000

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10

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

async function processorTimeOf(pid: number): Promise<number> {
	const text = await readFile(`/proc/${pid}/stat`, 'utf8')
	// The name, in brackets, may have spaces; user and system time are the 14th and 15th field.
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
	return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
