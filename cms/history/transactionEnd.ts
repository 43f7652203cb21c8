import { setTimeout as wait } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** MongoDB itself ends a transaction after a minute; waiting that long would stop the newsroom. */
const WAIT_MAX_MS = 20_000

const LOOK_EVERY_MS = 25

/**
 * The session of a transaction that is under way; undefined when there is none.
 *
 * The embedded database names transactions as well, but has none.
 */
export function openSession(cms: Payload, transactionID: string | number) {
	if (cms.db.name !== 'mongoose') return undefined
	// `cms.db` is typed as any database; its name says which one it is.
	const session = (cms.db as unknown as MongooseAdapter).sessions[transactionID]
	return session?.inTransaction() ? session : undefined
}

/**
 * Resolves when the transaction has been committed or rolled back.
 *
 * A session says when it ends, but a commit that failed leaves it open: so its state is looked at
 * as well, and after a while nobody waits for it any more.
 */
export async function transactionEnd(cms: Payload, transactionID: string | number): Promise<void> {
	const session = openSession(cms, transactionID)
	if (!session) return
	const deadline = Date.now() + WAIT_MAX_MS
	const ended = new Promise<void>((resolve) => session.once('ended', () => resolve()))
	while (session.inTransaction() && Date.now() < deadline) {
		await Promise.race([ended, wait(LOOK_EVERY_MS, undefined, { ref: false })])
	}
}
