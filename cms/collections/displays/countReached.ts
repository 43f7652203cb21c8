import type { Payload } from 'payload'
import { branchOf } from '#cms/collections/units/tree.ts'

/** How many displays hang in these units and those below them; no unit stands for all displays. */
export async function countReached(cms: Payload, units: readonly string[]): Promise<number> {
	const branches = await Promise.all(units.map((unit) => branchOf(cms, unit)))
	const { totalDocs } = await cms.count({
		collection: 'displays',
		overrideAccess: true,
		...(units.length > 0 ? { where: { unit: { in: [...new Set(branches.flat())] } } } : {}),
	})
	return totalDocs
}
