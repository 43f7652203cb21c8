import type { mongooseAdapter, MongooseAdapter } from '@payloadcms/db-mongodb'
import { retryTransient } from '#cms/workflow/retryTransient.ts'
import { allowSecondTries } from './allowSecondTries.ts'
import { aroundQuestions } from './aroundQuestions.ts'
import { commitSurely } from './commitSurely.ts'

/** Everything that only looks. */
const looks = [
	'count',
	'countGlobalVersions',
	'countVersions',
	'find',
	'findDistinct',
	'findGlobal',
	'findGlobalVersions',
	'findOne',
	'findVersions',
	'queryDrafts',
] as const satisfies (keyof MongooseAdapter)[]

/**
 * The same database, which waits while its servers choose another one to lead.
 *
 * The driver asks once more by itself, which is too few where a server first steps down and then
 * closes its connections. Looks are repeated here, and commits until they are decided; a whole
 * transaction can only be repeated by whoever began it: a request, or `retryTransient`.
 */
export function rideOutFailover(
	database: ReturnType<typeof mongooseAdapter>,
): ReturnType<typeof mongooseAdapter> {
	const patient = aroundQuestions(database, looks, ({ transaction, ask }) =>
		transaction ? ask() : retryTransient(ask),
	)
	return {
		...patient,
		init: (args) => {
			// Payload's type tells of any database; this is what `mongooseAdapter` makes.
			const adapter = patient.init(args) as MongooseAdapter
			adapter.commitTransaction = (id) => commitOf(adapter, id)
			allowSecondTries(args.payload.config)
			return adapter
		},
	}
}

/** As Payload's own does it, but until it is decided. */
async function commitOf(
	adapter: MongooseAdapter,
	id: number | string | Promise<number | string>,
): Promise<void> {
	const transactionID = await id
	const session = adapter.sessions[transactionID]
	// First: what comes later in the request must not find a transaction that is about to end.
	Reflect.deleteProperty(adapter.sessions, transactionID)
	if (!session?.inTransaction()) return
	try {
		await commitSurely(session)
	} finally {
		await session.endSession().catch(() => undefined)
	}
}
