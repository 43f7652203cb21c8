import { idOf } from '#cms/collections/idOf.ts'
import type { Person } from '#cms/payload-types.ts'

/** The unit a person works in, as far as their roles tell: that of the first role which names one. */
export function mainUnitOf(person: Pick<Person, 'roles'> | null): string | undefined {
	const units = (person?.roles ?? []).map(({ unit }) => idOf(unit))
	return units.find((unit) => unit !== null) ?? undefined
}
