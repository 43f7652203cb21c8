import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { embeddedSql } from '#cms/embeddedSql.ts'
import { latestPiece, mainPiece } from '#cms/workflow/latestPiece.ts'
import type { ApprovalPolicy } from '#cms/workflow/policy.ts'
import { contextFor } from '#cms/workflow/stepContext.ts'

/** What a step sets; the text itself it leaves as it is. */
const stepFields = [
	'_status',
	'state',
	'stateSince',
	'publishAt',
	'publishedAt',
	'releasedAt',
	'formerSlugs',
	'writers',
	'approvedHash',
	'approvals',
	'returned',
	'unrecorded',
]

/**
 * Take away newest versions whose writing was cut off.
 *
 * Payload writes a version with all that belongs to it, and only then says that the one before is
 * no longer the newest: two newest ones mean that the later may lack its tags or its pictures.
 */
export async function dropHalfVersions(
	cms: Payload,
	{ collection }: Pick<ApprovalPolicy, 'collection'>,
): Promise<void> {
	// Only called for the embedded database, see `recordMissed`.
	const { drizzle } = cms.db as unknown as SQLiteAdapter
	const sql = await embeddedSql()
	const versions = sql.identifier(`_${collection}_v`)
	await drizzle.run(sql`
		DELETE FROM ${versions} WHERE latest = 1 AND version_unrecorded IS NOT NULL AND EXISTS (
			SELECT 1 FROM ${versions} AS before WHERE before.parent_id = ${versions}.parent_id
			AND before.latest = 1 AND before.updated_at < ${versions}.updated_at)`)
}

/**
 * Give a piece the version that is missing when only readers' row of it was written.
 *
 * What readers have wins: the step was decided, and the newest version holds the very text it was
 * decided for.
 */
export async function completeStep(
	cms: Payload,
	policy: ApprovalPolicy,
	id: string,
): Promise<void> {
	const [piece, main] = await Promise.all([
		latestPiece(cms, policy, id),
		mainPiece(cms, policy, id),
	])
	if (!piece || !main) return
	const pending: unknown = Reflect.get(main, 'unrecorded')
	if (!pending || pending === Reflect.get(piece, 'unrecorded')) return
	const set = Object.fromEntries(
		stepFields.map((field): [string, unknown] => [field, Reflect.get(main, field) ?? null]),
	)
	await cms.update({
		collection: policy.collection,
		id,
		data: {},
		draft: false,
		depth: 0,
		overrideAccess: true,
		overrideLock: true,
		select: {},
		context: contextFor({
			collection: policy.collection,
			id,
			hash: null,
			set: { ...set, claim: null },
		}),
	})
}
