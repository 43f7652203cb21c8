import type { mongooseAdapter, MongooseAdapter } from '@payloadcms/db-mongodb'
import { aroundQuestions } from './mongo/aroundQuestions.ts'

/** Everything the database is asked in a transaction. */
const questions = [
	'count',
	'countGlobalVersions',
	'countVersions',
	'create',
	'createGlobal',
	'createGlobalVersion',
	'createVersion',
	'deleteMany',
	'deleteOne',
	'deleteVersions',
	'find',
	'findDistinct',
	'findGlobal',
	'findGlobalVersions',
	'findOne',
	'findVersions',
	'queryDrafts',
	'updateGlobal',
	'updateGlobalVersion',
	'updateJobs',
	'updateMany',
	'updateOne',
	'updateVersion',
	'upsert',
] as const satisfies (keyof MongooseAdapter)[]

/**
 * The same database, whose transactions have begun on the server before anything else is asked in them.
 *
 * MongoDB begins a transaction with its first command. Payload checks the fields of a document all at
 * once; whichever question overtakes the first one is then refused ("does not match any in-progress
 * transactions"), and an editor reads that a unit that exists cannot be chosen. Not sooner than the
 * first question: what is written beside the transaction until then would count as a conflict.
 */
export function beginBeforeWork(
	database: ReturnType<typeof mongooseAdapter>,
): ReturnType<typeof mongooseAdapter> {
	const beginnings = new WeakMap<object, Promise<unknown>>()
	return aroundQuestions(database, questions, async ({ adapter, transaction, ask }) => {
		await begun(adapter, beginnings, transaction)
		return ask()
	})
}

async function begun(
	adapter: MongooseAdapter,
	/** By session. */
	beginnings: WeakMap<object, Promise<unknown>>,
	id: number | string | null | undefined,
): Promise<void> {
	const session = id ? adapter.sessions[id] : undefined
	if (!session?.inTransaction()) return
	const beginning =
		beginnings.get(session) ??
		// By an id that nobody has: without a filter MongoDB would read the collection as it lies.
		Promise.resolve(adapter.collections.units?.findOne({ _id: '' }, { _id: 1 }, { session }).lean())
	beginnings.set(session, beginning)
	await beginning
}
