import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** The history as somebody sees it who has got at the database itself. */
export interface HistoryTable {
	/** Write another text into a column of a record. */
	rewrite: (seq: number, column: 'comment' | 'hash', text: string | null) => Promise<void>
	/** Take records out; answers how to put them back. */
	remove: (from: number, until: number) => Promise<() => Promise<void>>
	/** Take records out for good, from this one to the end. */
	drop: (from: number) => Promise<void>
	/** Make the records what they were before there was a chain. */
	unchain: () => Promise<void>
	/** Add a record that has no place in the chain. */
	slipIn: (id: string) => Promise<void>
}

/** The history of this CMS, past everything that guards it. */
export function historyTable(cms: Payload): HistoryTable {
	return cms.db.name === 'sqlite' ? embedded(cms) : mongo(cms)
}

function embedded(cms: Payload): HistoryTable {
	const { drizzle } = cms.db as unknown as SQLiteAdapter
	return {
		rewrite: async (seq, column, text) => {
			await drizzle.run(
				sql`UPDATE history SET ${sql.identifier(column)} = ${text} WHERE seq = ${seq}`,
			)
		},
		remove: async (from, until) => {
			await drizzle.run(
				sql`CREATE TABLE aside AS SELECT * FROM history WHERE seq BETWEEN ${sql.raw(`${from} AND ${until}`)}`,
			)
			await drizzle.run(sql`DELETE FROM history WHERE seq BETWEEN ${from} AND ${until}`)
			return async () => {
				await drizzle.run(sql`INSERT INTO history SELECT * FROM aside`)
				await drizzle.run(sql`DROP TABLE aside`)
			}
		},
		drop: async (from) => {
			await drizzle.run(sql`DELETE FROM history WHERE seq >= ${from}`)
		},
		unchain: async () => {
			await drizzle.run(sql`UPDATE history SET seq = NULL, previous_hash = NULL, hash = NULL`)
		},
		slipIn: async (id) => {
			await drizzle.run(sql`
				INSERT INTO history (id, at, action, updated_at, created_at)
				VALUES (${id}, '2026-03-02T01:00:00.000Z', 'approve', '2026-03-02', '2026-03-02')`)
		},
	}
}

function mongo(cms: Payload): HistoryTable {
	const history = (cms.db as unknown as MongooseAdapter).collections.history?.collection
	if (!history) throw new Error('There is no history')
	return {
		rewrite: async (seq, column, text) => {
			await history.updateOne({ seq }, { $set: { [column]: text } })
		},
		remove: async (from, until) => {
			const range = { seq: { $gte: from, $lte: until } }
			const aside = await history.find(range).toArray()
			await history.deleteMany(range)
			return async () => {
				await history.insertMany(aside)
			}
		},
		drop: async (from) => {
			await history.deleteMany({ seq: { $gte: from } })
		},
		unchain: async () => {
			await history.updateMany(
				{ seq: { $gt: 0 } },
				{ $unset: { seq: '', previousHash: '', hash: '' } },
			)
		},
		slipIn: async (id) => {
			await history.insertOne({ _id: id as never, at: new Date(), action: 'approve' })
		},
	}
}
