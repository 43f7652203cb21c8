import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { mainUnitOf } from '#cms/collections/people/mainUnitOf.ts'
import { unitsWrittenFor } from '#cms/collections/people/unitsWrittenFor.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import type { ApprovalPolicy, Piece } from './policy.ts'
import { stepIn } from './stepContext.ts'

/**
 * A piece belongs to a unit that its writer works in.
 *
 * Whose unit a piece is says who decides about it: who could give it away, or to nobody, would
 * choose their own judges.
 */
export function keepWithinReach({
	collection,
}: Pick<ApprovalPolicy, 'collection'>): CollectionBeforeChangeHook<Piece> {
	return async ({ data, originalDoc, operation, req, context }) => {
		const before = operation === 'create' ? undefined : originalDoc
		if (!req.user || stepIn(context, collection, before?.id ?? null)) return data
		const unit = 'unit' in data ? idOf(data.unit) : idOf(before?.unit)
		if (before && unit === idOf(before.unit)) return data
		const reach = await unitsWrittenFor(req)
		if (reach === 'all') return data
		if (unit === null && !before) return Object.assign(data, { unit: mainUnitOf(req.user) ?? null })
		if (unit !== null && reach.includes(unit)) return data
		throw new Refusal(
			'forbidden',
			'Hãy chọn đơn vị của bạn hoặc đơn vị trực thuộc: bạn không viết cho đơn vị khác được.',
		)
	}
}
