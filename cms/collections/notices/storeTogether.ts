import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { embeddedSql } from '#cms/embeddedSql.ts'
import type { ChainedRecord } from '#cms/history/toldRecord.ts'
import { Disturbed } from '#cms/workflow/untilUndisturbed.ts'
import type { DecidedNoticeStep } from './writeNoticeStep.ts'

/**
 * Store a step of a notice with its line of history: both or neither, wherever the process dies.
 *
 * For the embedded database, whose requests have no transactions; a batch of statements is one. Throws
 * `Disturbed` when the notice is no longer as the decision found it.
 */
export async function storeTogether(
	cms: Payload,
	{ notice, set, now }: Pick<DecidedNoticeStep, 'notice' | 'set' | 'now'>,
	line: ChainedRecord,
): Promise<void> {
	// Only called for the embedded database, see `writeNoticeStep`.
	const { client, drizzle, tables } = cms.db as unknown as SQLiteAdapter
	const sql = await embeddedSql()
	const { notices, history } = tables
	if (!notices || !history) throw new Error('The database has no notices or no history')
	const statements = [
		drizzle
			.update(notices)
			.set({ ...set, updatedAt: now.toISOString() })
			.where(
				sql`id = ${notice.id} AND state = ${notice.state} AND updated_at = ${notice.updatedAt}`,
			),
		// Where nothing was changed the line has no time: its table refuses that, and the batch ends.
		drizzle.insert(history).values({ ...line, at: sql`CASE changes() WHEN 1 THEN ${line.at} END` }),
	].map((statement) => {
		const { sql: text, params } = statement.toSQL()
		// What the tables hold here are texts, numbers and nulls, which the driver takes as they are.
		return { sql: text, args: params as (string | number | null)[] }
	})
	try {
		await client.batch(statements, 'write')
	} catch (error) {
		if (error instanceof Error && error.message.includes(NOTHING_CHANGED)) throw new Disturbed()
		throw error
	}
}

const NOTHING_CHANGED = 'NOT NULL constraint failed: history.at'
