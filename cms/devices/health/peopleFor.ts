import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { hasRole } from '#cms/collections/people/roles.ts'
import { unitsAbove } from '#cms/collections/units/tree.ts'
import type { Decider } from '#cms/workflow/loadDeciders.ts'

/**
 * Those who see to a display of the unit, as ids: editors of the unit and of those above it.
 *
 * Where there is none it is the board's, and without a board the administrators'.
 */
export async function peopleFor(
	cms: Payload,
	deciders: readonly Decider[],
	unit: string | null,
): Promise<string[]> {
	const branch = unit ? await unitsAbove(cms, unit) : []
	const editors = deciders.filter(({ roles }) =>
		(roles ?? []).some(({ role, unit: of }) => {
			const edited = idOf(of)
			return role === 'editor' && (edited === null || branch.includes(edited))
		}),
	)
	const approvers = deciders.filter((person) => hasRole(person, 'approver'))
	const administrators = deciders.filter((person) => hasRole(person, 'administrator'))
	const chosen = [editors, approvers, administrators].find((people) => people.length > 0) ?? []
	return chosen.map(({ id }) => id)
}
