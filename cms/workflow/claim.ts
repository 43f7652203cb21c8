import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { embeddedSql } from '#cms/embeddedSql.ts'
import type { Piece } from './policy.ts'

/** A process may die between claiming and writing; after this long its claim no longer holds. */
const CLAIM_MS = 30_000

/**
 * Claim the right to take the next step of a piece as it was read: at most one caller gets it.
 *
 * The one place that knows which database it is: one conditional write either way, outside any
 * transaction so that everybody sees it at once. The step's own write makes a new newest version,
 * and the claim stays behind with the old one.
 */
export async function claimPiece(
	cms: Payload,
	collection: string,
	piece: Pick<Piece, 'id' | 'updatedAt'>,
	now: Date,
): Promise<boolean> {
	const token = `${now.toISOString()} ${randomUUID()}`
	return writeClaim(cms, collection, piece, token, expiredBefore(now))
}

/** Give the claim back after a step that failed. */
export async function releaseClaim(
	cms: Payload,
	collection: string,
	piece: Pick<Piece, 'id' | 'updatedAt'>,
): Promise<void> {
	await writeClaim(cms, collection, piece, null, '~')
}

/** Whether somebody is taking a step of this piece at `now`. */
export function isClaimed({ claim }: Pick<Piece, 'claim'>, now: Date): boolean {
	return Boolean(claim && claim > expiredBefore(now))
}

function expiredBefore(now: Date): string {
	return new Date(now.getTime() - CLAIM_MS).toISOString()
}

async function writeClaim(
	cms: Payload,
	collection: string,
	{ id, updatedAt }: Pick<Piece, 'id' | 'updatedAt'>,
	claim: string | null,
	replacesBefore: string,
): Promise<boolean> {
	// `cms.db` is typed as any database; its name says which one it is.
	if (cms.db.name === 'mongoose') {
		const database = cms.db as unknown as MongooseAdapter
		const versions = database.versions[collection]
		if (!versions) throw new Error(`${collection} keeps no versions`)
		const { modifiedCount } = await versions.updateOne(
			{
				parent: id,
				latest: true,
				'version.updatedAt': updatedAt,
				$or: [{ 'version.claim': null }, { 'version.claim': { $lt: replacesBefore } }],
			},
			{ $set: { 'version.claim': claim } },
			{ timestamps: false },
		)
		return modifiedCount === 1
	}
	const database = cms.db as unknown as SQLiteAdapter
	const sql = await embeddedSql()
	const { rowsAffected } = await database.drizzle.run(sql`
		UPDATE ${sql.identifier(`_${collection}_v`)} SET version_claim = ${claim}
		WHERE parent_id = ${id} AND latest = 1 AND version_updated_at = ${updatedAt}
		AND (version_claim IS NULL OR version_claim < ${replacesBefore})`)
	return rowsAffected === 1
}
