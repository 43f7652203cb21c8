import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { mandatesOf } from '#cms/collections/people/mandates.ts'
import { mainUnitOf } from '#cms/collections/people/mainUnitOf.ts'
import { Refusal } from '#cms/collections/refusal.ts'
import { branchOf } from '#cms/collections/units/tree.ts'
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
		const reach = await reachOf(req)
		if (reach === 'all') return data
		if (unit === null && !before) return Object.assign(data, { unit: mainUnitOf(req.user) ?? null })
		if (unit !== null && reach.includes(unit)) return data
		throw new Refusal(
			'forbidden',
			'Hãy chọn đơn vị của bạn hoặc đơn vị trực thuộc: bạn không viết cho đơn vị khác được.',
		)
	}
}

/** The units the person writes for; `all` for the board, and for roles that are bound to no unit. */
async function reachOf(req: PayloadRequest): Promise<string[] | 'all'> {
	const mandates = req.user ? await mandatesOf(req.payload, req.user, new Date()) : []
	if (mandates.some(({ unit, role }) => unit === null || isOfBoard(role))) return 'all'
	const branches = await Promise.all(
		mandates.flatMap(({ unit }) => (unit ? [branchOf(req.payload, unit)] : [])),
	)
	return branches.flat()
}

function isOfBoard(role: string): boolean {
	return role === 'approver' || role === 'administrator'
}
