import type { mongooseAdapter, MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * The same database, whose transactions have begun on the server before anything is asked in them.
 *
 * MongoDB begins a transaction with its first command. Payload checks the fields of a document all at
 * once; whichever question overtakes the first one is then refused ("does not match any in-progress
 * transactions"), and an editor reads that a unit that exists cannot be chosen.
 */
export function beginBeforeWork(
	database: ReturnType<typeof mongooseAdapter>,
): ReturnType<typeof mongooseAdapter> {
	return {
		...database,
		init: (args) => {
			// Payload's type tells of any database; this is what `mongooseAdapter` makes.
			const adapter = database.init(args) as MongooseAdapter
			const { beginTransaction, rollbackTransaction } = adapter
			adapter.beginTransaction = async (options) => {
				const id = await beginTransaction.call(adapter, options)
				const session = id === null ? undefined : adapter.sessions[id]
				try {
					if (session) await adapter.collections.units?.findOne({}, { _id: 1 }, { session }).lean()
				} catch (error) {
					if (id !== null) await rollbackTransaction.call(adapter, id)
					throw error
				}
				return id
			}
			return adapter
		},
	}
}
