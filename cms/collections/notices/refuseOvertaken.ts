import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest, Where } from 'payload'
import { Refusal } from '#cms/collections/refusal.ts'
import { failureOf } from '#cms/mongo/failureOf.ts'
import type { Notice } from '#cms/payload-types.ts'
import { stepIn } from '#cms/workflow/stepContext.ts'
import { sentence } from './sentences.ts'

type Database = ReturnType<typeof mongooseAdapter>

/**
 * The same database, which tells whoever edits or deletes an urgent notice that somebody was faster.
 *
 * MongoDB ends the transaction of the later of two; Payload would answer that something went wrong.
 */
export function refuseOvertaken(database: Database): Database {
	return {
		...database,
		init: (args) => {
			const adapter = database.init(args)
			const updateOne = adapter.updateOne.bind(adapter)
			const deleteOne = adapter.deleteOne.bind(adapter)

			async function told<Result>(asked: Asked, work: () => Promise<Result>): Promise<Result> {
				const { collection, id, where = { id: { equals: id } }, req } = asked
				if (collection !== 'notices') return work()
				try {
					return await work()
				} catch (error) {
					// A step that was overtaken is taken again.
					if (failureOf(error) !== 'overtaken' || stepIn(req?.context ?? {}, 'notices', id))
						throw error
					const notice = await adapter.findOne<Notice>({ collection, where })
					const isFrozen = notice !== null && notice.state !== 'draft'
					throw isFrozen
						? new Refusal('wrongState', sentence.frozen)
						: new Refusal('stale', sentence.overtaken)
				}
			}

			adapter.updateOne = (asked) => told(asked, () => updateOne(asked))
			adapter.deleteOne = (asked) => told(asked, () => deleteOne(asked))
			return adapter
		},
	}
}

interface Asked {
	collection: string
	id?: number | string | undefined
	where?: Where | undefined
	req?: Partial<PayloadRequest> | undefined
}
