import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Where } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import type { Notice } from '#cms/payload-types.ts'
import { oneAtATime } from './oneAtATime.ts'
import { sentence } from './sentences.ts'

/**
 * The same database, in which an urgent notice is a draft in the very write that edits or deletes it.
 *
 * For the embedded database: what Payload has looked at before it writes may be on displays by then,
 * and its write would take it off again. On MongoDB the transaction of one of both is lost.
 */
export function keepTurns(
	database: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> {
	return {
		...database,
		init: (args) => {
			const adapter = database.init(args)
			const updateOne = adapter.updateOne.bind(adapter)
			const deleteOne = adapter.deleteOne.bind(adapter)
			adapter.updateOne = (asked) => inTurn(adapter, asked, () => updateOne(asked))
			adapter.deleteOne = (asked) => inTurn(adapter, asked, () => deleteOne(asked))
			return adapter
		},
	}
}

interface Asked {
	collection: string
	id?: number | string | undefined
	where?: Where | undefined
}

async function inTurn<Result>(
	adapter: BaseDatabaseAdapter,
	{ collection, id, where = { id: { equals: id } } }: Asked,
	write: () => Promise<Result>,
): Promise<Result> {
	if (collection !== 'notices') return write()
	const stored = () => adapter.findOne<Notice>({ collection, where })
	const notice = await stored()
	if (!notice) return write()
	return oneAtATime(adapter, notice.id, async () => {
		const { state } = (await stored()) ?? notice
		if (state !== 'draft') throw new Refusal('wrongState', sentence.frozen)
		return write()
	})
}
