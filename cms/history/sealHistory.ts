import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { retryTransient } from '#cms/workflow/retryTransient.ts'
import { loadHead } from './headFile.ts'
import { lastLink } from './lastLink.ts'
import { pagesOf } from './pagesOf.ts'
import { toRecordHash } from './toRecordHash.ts'

/** Rows in one statement; every row takes four of SQLite's parameters. */
const ROWS = 200

/**
 * Put the records of the first release, which knew no chain, into one; answers how many.
 *
 * All of them at once or none, and only where no chain has begun: otherwise whoever slips a record
 * in, or takes the first one out, would have it sealed at the next start.
 */
export async function sealHistory(cms: Payload): Promise<number> {
	if ((await lastLink(cms)).seq > 0 || (await loadHead())) return 0
	const seals: Seal[] = []
	let previousHash = ''
	for await (const records of pagesOf(cms, 'withoutPlace')) {
		for (const record of records) {
			const seq = seals.length + 1
			const hash = toRecordHash({ ...record, seq, previousHash })
			seals.push({ id: record.id, seq, previousHash, hash })
			previousHash = hash
		}
	}
	if (seals.length === 0) return 0
	if (cms.db.name === 'sqlite') await sealEmbedded(cms, seals)
	else await retryTransient(() => sealMongo(cms, seals))
	return seals.length
}

interface Seal {
	id: string
	seq: number
	previousHash: string
	hash: string
}

async function sealEmbedded(cms: Payload, seals: readonly Seal[]): Promise<void> {
	// `cms.db` is typed as any database; its name says which one it is.
	const { client } = cms.db as unknown as SQLiteAdapter
	const statements = inBatches(seals).map((batch) => ({
		sql: `UPDATE history SET seq = v.column2, previous_hash = v.column3, hash = v.column4
			FROM (VALUES ${batch.map(() => '(?, ?, ?, ?)').join(', ')}) AS v
			WHERE history.id = v.column1 AND history.seq IS NULL`,
		args: batch.flatMap(({ id, seq, previousHash, hash }) => [id, seq, previousHash, hash]),
	}))
	await client.batch(statements, 'write')
}

async function sealMongo(cms: Payload, seals: readonly Seal[]): Promise<void> {
	const { collections, connection } = cms.db as unknown as MongooseAdapter
	const history = collections.history
	if (!history) throw new Error('The database has no history')
	const session = await connection.startSession()
	try {
		session.startTransaction()
		const updates = seals.map(({ id, ...place }) => ({
			updateOne: { filter: { _id: id, seq: null }, update: { $set: place } },
		}))
		// Straight to the driver: ids are texts of our own, and times stay as they are.
		await history.collection.bulkWrite(updates as never, { session })
		await session.commitTransaction()
	} catch (error) {
		if (session.inTransaction()) await session.abortTransaction()
		throw error
	} finally {
		await session.endSession()
	}
}

function inBatches(seals: readonly Seal[]): Seal[][] {
	const count = Math.ceil(seals.length / ROWS)
	return Array.from({ length: count }, (_, index) => seals.slice(index * ROWS, (index + 1) * ROWS))
}
