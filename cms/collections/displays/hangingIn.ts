import type { Payload, Where } from 'payload'
import { branchOf } from '#cms/collections/units/tree.ts'

/** Displays that hang in these units and those below them; no unit stands for all displays. */
export async function hangingIn(cms: Payload, units: readonly string[]): Promise<Where> {
	if (units.length === 0) return {}
	const branches = await Promise.all(units.map((unit) => branchOf(cms, unit)))
	return { unit: { in: [...new Set(branches.flat())] } }
}
