import type { Payload } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { branchOf } from '#cms/collections/units/tree.ts'
import type { Programme } from '#cms/payload-types.ts'

/** What is wrong with the displays a programme is limited to; null when nothing is. */
export async function missingDisplays(cms: Payload, programme: Programme): Promise<string | null> {
	const ids = idsOf(programme.displays)
	if (ids.length === 0) return null
	const { docs } = await cms.find({
		collection: 'displays',
		overrideAccess: true,
		depth: 0,
		pagination: false,
		select: { name: true, unit: true },
		where: { id: { in: ids } },
	})
	if (docs.length < new Set(ids).size) return 'Một màn hình đã chọn không còn nữa. Hãy chọn lại.'
	const reached = await unitsReached(cms, programme)
	const outside = docs.filter(({ unit }) => reached !== 'all' && !reached.includes(idOf(unit)))
	if (outside.length === 0) return null
	const names = outside.map(({ name }) => `“${name}”`).join(', ')
	return `Chương trình không phát được trên màn hình ngoài phạm vi của nó: ${names}.`
}

/** Units whose displays the programme reaches; null is the head of the corporation, above all. */
async function unitsReached(
	cms: Payload,
	{ unit, reach }: Programme,
): Promise<(string | null)[] | 'all'> {
	const id = idOf(unit)
	if (reach === 'unit') return [id]
	return id ? branchOf(cms, id) : 'all'
}
