import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { z } from 'zod'
import { embeddedSql } from '#cms/embeddedSql.ts'
import { policiesInForce, type ApprovalPolicy } from '#cms/workflow/policy.ts'
import { appendRecord, type NewRecord } from './appendRecord.ts'
import { completeStep, dropHalfVersions } from './completeStep.ts'
import { isRecorded } from './isRecorded.ts'
import { clearPending } from './pendingRecord.ts'

/** What `pendingRecord` wrote, as far as it must be told apart from anything else. */
const pendingSchema = z.looseObject({ id: z.string(), at: z.iso.datetime(), action: z.string() })

/**
 * Finish what a process was doing when it died: its half-written steps, and their lines in the
 * history; answers how many lines were missing.
 *
 * For the start of the server, before anything else writes. On MongoDB there is nothing to finish:
 * a transaction holds a step and its line.
 */
export async function recordMissed(cms: Payload): Promise<number> {
	if (cms.db.name !== 'sqlite') return 0
	let missed = 0
	for (const policy of policiesInForce()) {
		await dropHalfVersions(cms, policy)
		for (const { piece, pending } of await pendingAmong(cms, policy)) {
			const record = parsePending(pending)
			if (record && !(await isRecorded(cms, record.id))) {
				await completeStep(cms, policy, piece)
				await appendRecord(cms, record)
				missed += 1
				cms.logger.warn(
					`Đã ghi bổ sung vào nhật ký: ${record.action} ${policy.collection}/${piece}`,
				)
			}
			await clearPending(cms, policy.collection, piece, pending)
		}
	}
	return missed
}

/** Pieces with a line that is still theirs, as readers have them or as their writers do. */
async function pendingAmong(
	cms: Payload,
	{ collection }: ApprovalPolicy,
): Promise<{ piece: string; pending: string }[]> {
	const { drizzle } = cms.db as unknown as SQLiteAdapter
	const sql = await embeddedSql()
	return drizzle.all(sql`
		SELECT id AS piece, unrecorded AS pending FROM ${sql.identifier(collection)}
		WHERE unrecorded IS NOT NULL
		UNION
		SELECT parent_id, version_unrecorded FROM ${sql.identifier(`_${collection}_v`)}
		WHERE version_unrecorded IS NOT NULL`)
}

function parsePending(pending: string): (NewRecord & { id: string }) | null {
	try {
		// Only `pendingRecord` writes the field, and nobody may write it through an API.
		return pendingSchema.parse(JSON.parse(pending))
	} catch {
		return null
	}
}
