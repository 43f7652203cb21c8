import type { Payload, Where } from 'payload'
import { branchOf } from '#cms/collections/units/tree.ts'
import { mandatesOf, type Mandate } from '#cms/collections/people/mandates.ts'
import type { Person } from '#cms/payload-types.ts'

/** Whoever asks to read, as far as it matters. */
type Reader = Pick<Person, 'id' | 'name' | 'roles'>

/**
 * Which drafts the person reads: all, or those that fulfil the condition.
 *
 * One's own, those of the branches one works in, and those of colleagues one stands in for; the
 * board reads everything. `prefix` says where `owner` and `unit` stand in what is asked.
 */
export async function readableBy(
	cms: Payload,
	person: Reader,
	now: Date,
	prefix: '' | 'version.',
): Promise<true | Where> {
	const mandates = await mandatesOf(cms, person, now)
	return reachOf(cms, person, mandates, mandates, prefix)
}

/** Which drafts the person writes, as far as that does not depend on their state: as `readableBy` says it. */
export async function editableBy(cms: Payload, person: Reader, now: Date): Promise<true | Where> {
	const mandates = await mandatesOf(cms, person, now)
	const editing = mandates.filter(({ role }) => role !== 'contributor')
	return reachOf(cms, person, mandates, editing, '')
}

async function reachOf(
	cms: Payload,
	person: Reader,
	mandates: readonly Mandate[],
	reaching: readonly Mandate[],
	prefix: '' | 'version.',
): Promise<true | Where> {
	if (mandates.some(reachesEverything)) return true
	const owners = [...new Set([person.id, ...mandates.map(({ of }) => of.id)])]
	const branches = await Promise.all(
		reaching.flatMap(({ unit }) => (unit ? [branchOf(cms, unit)] : [])),
	)
	const units = [...new Set(branches.flat())]
	const own: Where = { [`${prefix}owner`]: { in: owners } }
	return { or: units.length > 0 ? [own, { [`${prefix}unit`]: { in: units } }] : [own] }
}

function reachesEverything({ role, unit }: Mandate): boolean {
	return role === 'administrator' || role === 'approver' || (role === 'editor' && unit === null)
}
