import type { PayloadRequest } from 'payload'
import { branchOf } from '#cms/collections/units/tree.ts'
import { mandatesOf, type Mandate } from './mandates.ts'

/** The units the person who asks writes for; `all` for the board, and for roles bound to no unit. */
export async function unitsWrittenFor({
	payload,
	user,
}: Pick<PayloadRequest, 'payload' | 'user'>): Promise<string[] | 'all'> {
	const mandates = user ? await mandatesOf(payload, user, new Date()) : []
	if (mandates.some(writesForAll)) return 'all'
	const branches = await Promise.all(
		mandates.flatMap(({ unit }) => (unit ? [branchOf(payload, unit)] : [])),
	)
	return branches.flat()
}

function writesForAll({ role, unit }: Mandate): boolean {
	return unit === null || role === 'approver' || role === 'administrator'
}
