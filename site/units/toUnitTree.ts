import type { PublishedUnit } from '#shared/units/unit.ts'

/** A unit and the units right below it. */
export interface UnitBranch {
	unit: PublishedUnit
	below: UnitBranch[]
}

/**
 * The units as a tree, in the order given; a unit whose superior is not among them stands at the top.
 *
 * Every unit stands in it once: of units that are above one another in a ring, the first is at the top.
 */
export function toUnitTree(units: readonly PublishedUnit[]): UnitBranch[] {
	const ids = new Set(units.map(({ id }) => id))
	const placed = new Set<string>()
	const branchOf = (unit: PublishedUnit): UnitBranch[] => {
		if (placed.has(unit.id)) return []
		placed.add(unit.id)
		return [{ unit, below: units.filter(({ parent }) => parent === unit.id).flatMap(branchOf) }]
	}
	const tops = units.filter(({ parent }) => parent === null || !ids.has(parent))
	return [...tops, ...units].flatMap(branchOf)
}
