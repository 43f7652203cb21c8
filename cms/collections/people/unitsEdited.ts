import type { Payload } from 'payload'
import { branchOf } from '#cms/collections/units/tree.ts'
import type { Person } from '#cms/payload-types.ts'
import { mandatesOf, type Mandate } from './mandates.ts'

/** The units a person answers for as an editor at `now`; `all` for the board. None for contributors. */
export async function unitsEdited(
	cms: Payload,
	person: Pick<Person, 'id' | 'roles'> & { name?: string | null },
	now: Date,
): Promise<string[] | 'all'> {
	const mandates = await mandatesOf(cms, person, now)
	if (mandates.some(editsAll)) return 'all'
	const branches = await Promise.all(
		mandates.flatMap(({ role, unit }) => (role === 'editor' && unit ? [branchOf(cms, unit)] : [])),
	)
	return [...new Set(branches.flat())]
}

function editsAll({ role, unit }: Mandate): boolean {
	return role === 'approver' || role === 'administrator' || (role === 'editor' && unit === null)
}
