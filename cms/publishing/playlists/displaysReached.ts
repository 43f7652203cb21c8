import type { Payload, Where } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { branchOf } from '#cms/collections/units/tree.ts'
import type { Display, Programme } from '#cms/payload-types.ts'

/** A display, as far as a person chooses it from a list. */
export type ReachedDisplay = Pick<Display, 'slug' | 'name'> & { place: string }

/** The displays a programme plays on, by name. */
export async function displaysReached(cms: Payload, piece: object): Promise<ReachedDisplay[]> {
	// Programmes alone are asked about.
	const { unit, reach, displays } = piece as Partial<Programme>
	const named = idsOf(displays)
	const { docs } = await cms.find({
		collection: 'displays',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		sort: 'name',
		select: { slug: true, name: true, place: true },
		where: {
			and: [
				...(named.length > 0 ? [{ id: { in: named } }] : []),
				...(await within(cms, idOf(unit), reach ?? 'unit')),
			],
		},
	})
	return docs.map(({ slug, name, place }) => ({ slug, name, place: place ?? '' }))
}

/** Without a unit it is the head's, and all units lie below that. */
async function within(
	cms: Payload,
	unit: string | null,
	reach: Programme['reach'],
): Promise<Where[]> {
	if (reach === 'branch') return unit ? [{ unit: { in: await branchOf(cms, unit) } }] : []
	return [unit ? { unit: { equals: unit } } : { unit: { exists: false } }]
}
