import type { mongooseAdapter, MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'

type Database = ReturnType<typeof mongooseAdapter>

/** What all questions have in common: one object, which may say whose transaction it is. */
interface Asked {
	req?: Partial<PayloadRequest>
}

/** A question that is about to be asked. */
interface Question {
	adapter: MongooseAdapter
	/** The transaction it is asked in. */
	transaction: number | string | null | undefined
	/** Ask it, now or again. */
	ask: () => Promise<unknown>
}

/** The same database, whose questions of these names are asked by `around`. */
export function aroundQuestions(
	database: Database,
	names: readonly (keyof MongooseAdapter)[],
	around: (question: Question) => Promise<unknown>,
): Database {
	return {
		...database,
		init: (args) => {
			// Payload's type tells of any database; this is what `mongooseAdapter` makes.
			const adapter = database.init(args) as MongooseAdapter
			for (const name of names) {
				const question = adapter[name] as (asked: Asked) => Promise<unknown>
				Reflect.set(adapter, name, async (asked: Asked) =>
					around({
						adapter,
						transaction: await asked.req?.transactionID,
						// A question may write into what it is given.
						ask: () => question.call(adapter, { ...asked }),
					}),
				)
			}
			return adapter
		},
	}
}
