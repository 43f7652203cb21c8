import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import { embeddedSql } from '#cms/embeddedSql.ts'
import type { HistoryStep } from './recordStep.ts'
import { toStepRecord } from './toStepRecord.ts'

/**
 * The line of a step, to be written with the step itself; null where a transaction holds both.
 *
 * The embedded database has no transactions: a process that dies between the step and its line
 * leaves the line with the piece, and `recordMissed` appends it at the next start.
 */
export function pendingRecord(cms: Payload, step: HistoryStep & { id: string }): string | null {
	return cms.db.name === 'sqlite' ? JSON.stringify(toStepRecord(step)) : null
}

/**
 * Take a recorded line off the piece again.
 *
 * A direct statement, since an update would count as a change of the piece. Readers' row comes
 * first: a line that only the newest version bears is complete, one that only their row bears is
 * not.
 */
export async function clearPending(
	cms: Payload,
	collection: CollectionSlug,
	piece: string,
	pending: string | null,
): Promise<void> {
	if (pending === null) return
	// Only the embedded database has pending lines, see `pendingRecord`.
	const { drizzle } = cms.db as unknown as SQLiteAdapter
	const sql = await embeddedSql()
	await drizzle.run(sql`
		UPDATE ${sql.identifier(collection)} SET unrecorded = NULL
		WHERE id = ${piece} AND unrecorded = ${pending}`)
	await drizzle.run(sql`
		UPDATE ${sql.identifier(`_${collection}_v`)} SET version_unrecorded = NULL
		WHERE parent_id = ${piece} AND version_unrecorded = ${pending}`)
}
