import type { PublishedUnit } from '#shared/units/unit.ts'
import type { Edition } from '#site/edition/edition.ts'

/** The units above one, the highest first. */
export function unitsAbove({ id, parent }: PublishedUnit, edition: Edition): PublishedUnit[] {
	const above: PublishedUnit[] = []
	const seen = new Set([id])
	for (let next = parent; next !== null && !seen.has(next);) {
		seen.add(next)
		const unit = edition.unit(next)
		if (!unit) break
		above.unshift(unit)
		next = unit.parent
	}
	return above
}
