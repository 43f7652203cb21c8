import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import type { Payload } from 'payload'
import { keptBeside } from '#cms/keptBeside.ts'
import type { PartsReady } from '#shared/operations/partsReady.ts'

/** Milliseconds. A database that takes longer to say anything is none editors could work with. */
const TIMEOUT_MS = 2_000

/** Milliseconds. However many ask, the database is asked once in that time. */
const KEEP_MS = 1_000

/** Bytes. Below this, the next picture may be the one that does not fit. */
const ROOM_MIN = 64 * 1024 * 1024

const kept = keptBeside<{ at: number; answer: Promise<PartsReady> }>('readiness')
const stopping = keptBeside<true>('stopping')

/** Whether this process may be sent work, and how the parts are that it stands on. */
export function readiness(cms: Payload, dataDir: string, now: Date): Promise<PartsReady> {
	const known = kept.load(cms.db)
	if (known && Math.abs(now.getTime() - known.at) < KEEP_MS) return known.answer
	const answer = ask(cms, dataDir)
	kept.keep(cms.db, { at: now.getTime(), answer })
	return answer
}

/** From now on this process wants no more work. */
export function declineWork(cms: Payload): void {
	stopping.keep(cms.db, true)
	kept.forget(cms.db)
}

async function ask(cms: Payload, dataDir: string): Promise<PartsReady> {
	const [database, disk] = await Promise.all([
		within(TIMEOUT_MS, askDatabase(cms)),
		within(TIMEOUT_MS, hasRoom(dataDir)),
	])
	return { ok: database && !stopping.load(cms.db), database, disk }
}

async function askDatabase(cms: Payload): Promise<boolean> {
	// Few and always there; on MongoDB it is the server that takes writes which counts them.
	await cms.count({ collection: 'payload-migrations', overrideAccess: true })
	return true
}

async function hasRoom(dataDir: string): Promise<boolean> {
	await access(dataDir, constants.W_OK)
	const { bavail, bsize } = await statfs(dataDir)
	return bavail * bsize >= ROOM_MIN
}

async function within(milliseconds: number, question: Promise<boolean>): Promise<boolean> {
	const silence = new Promise<boolean>((resolve) => {
		setTimeout(() => resolve(false), milliseconds).unref()
	})
	return Promise.race([question.catch(() => false), silence])
}
