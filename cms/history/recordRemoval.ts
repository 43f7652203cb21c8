import type {
	CollectionAfterDeleteHook,
	CollectionBeforeDeleteHook,
	Field,
	PayloadRequest,
} from 'payload'
import { contentInWords } from './changesInWords.ts'
import { recordSettings, titleOf } from './recordSettings.ts'

const leaving = new WeakMap<PayloadRequest, Map<string, object>>()

/** Remember a document whole before it is deleted: afterwards only what was asked for is there. */
export const keepLeaving: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
	const document: object | null = await req.payload.findByID({
		collection: collection.slug as 'people',
		id: String(id),
		depth: 0,
		overrideAccess: true,
		disableErrors: true,
		...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
	})
	const documents = leaving.get(req) ?? new Map<string, object>()
	if (document) leaving.set(req, documents.set(String(id), document))
}

/** Tell the history what a deleted document held. */
export function recordRemoval(fields: readonly Field[]): CollectionAfterDeleteHook {
	return async ({ id, collection, req }) => {
		const document = leaving.get(req)?.get(String(id)) ?? {}
		leaving.get(req)?.delete(String(id))
		await recordSettings(req, {
			action: 'delete',
			documentType: collection.slug,
			document: String(id),
			headline: titleOf(document, collection.admin.useAsTitle),
			changes: await contentInWords(req.payload, fields, { ...document }),
		})
	}
}
