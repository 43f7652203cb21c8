import type { mongooseAdapter, MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { retryTransient } from '#cms/workflow/retryTransient.ts'
import { allowSecondTries } from './allowSecondTries.ts'
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
	return {
		...database,
		init: (args) => {
			// Payload's type tells of any database; this is what `mongooseAdapter` makes.
			const adapter = database.init(args) as MongooseAdapter
			for (const name of looks) {
				// What they have in common: one object, which may say whose transaction it is.
				const ask = adapter[name] as (asked: Asked) => Promise<unknown>
				Reflect.set(adapter, name, async (asked: Asked) =>
					(await asked.req?.transactionID)
						? ask.call(adapter, asked)
						: retryTransient(() => ask.call(adapter, { ...asked })),
				)
			}
			adapter.commitTransaction = (id) => commitOf(adapter, id)
			allowSecondTries(args.payload.config)
			return adapter
		},
	}
}

interface Asked {
	req?: Partial<PayloadRequest>
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
