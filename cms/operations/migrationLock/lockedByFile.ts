import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two tries. */
const ASK_AGAIN_MS = 100

/** SQLite's code for a database that another process holds. */
const BUSY = 5

/**
 * Do `work` while no other process that uses `dataDir` does the same.
 *
 * The lock is one of the operating system's, which SQLite knows how to ask for: it is free again the
 * moment its holder dies, however it dies.
 */
export async function lockedByFile<Result>(
	dataDir: string,
	work: () => Promise<Result>,
): Promise<Result> {
	const lock = new DatabaseSync(path.join(dataDir, 'migrating.lock'))
	try {
		while (!isTaken(lock)) await pause(ASK_AGAIN_MS)
		return await work()
	} finally {
		lock.close()
	}
}

function isTaken(lock: DatabaseSync): boolean {
	try {
		lock.exec('BEGIN EXCLUSIVE')
		return true
	} catch (error) {
		if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return false
		throw error
	}
}
