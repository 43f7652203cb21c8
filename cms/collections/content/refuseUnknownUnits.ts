import type { CollectionBeforeChangeHook } from 'payload'
import { idsOf } from '#cms/collections/idsOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'

/**
 * What is for several `units`, or hangs in one `unit`, names units that exist.
 *
 * MongoDB has no foreign keys, and the embedded database answers one that is broken with an error
 * nobody can read.
 */
export const refuseUnknownUnits: CollectionBeforeChangeHook = async ({ data, req }) => {
	const named = new Set([...idsOf(Reflect.get(data, 'units')), ...idsOf(Reflect.get(data, 'unit'))])
	if (named.size === 0) return data
	const { totalDocs } = await req.payload.count({
		collection: 'units',
		overrideAccess: true,
		where: { id: { in: [...named] } },
		...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
	})
	if (totalDocs === named.size) return data
	throw new Refusal('invalid', 'Đơn vị đã chọn không còn nữa. Hãy chọn lại.')
}
