import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { branchOf } from '#cms/collections/units/branchOf.ts'
import type { Person } from '#cms/payload-types.ts'

/** The units whose pieces the person edits: the branches they are editor of, or all of them. */
export async function unitsEditedBy(
	cms: Payload,
	person: Pick<Person, 'roles'>,
): Promise<string[] | 'all'> {
	const editorships = (person.roles ?? []).filter(({ role }) => role === 'editor')
	const units = editorships.map(({ unit }) => idOf(unit))
	if (units.includes(null)) return 'all'
	const named = units.filter((unit) => unit !== null)
	const branches = await Promise.all(named.map((unit) => branchOf(cms, unit)))
	return [...new Set(branches.flat())]
}
