import type { Field, FieldHook } from 'payload'
import { idOf } from '#cms/collections/idOf.ts'
import { mainUnitOf } from '#cms/collections/people/mainUnitOf.ts'
import { unitsWrittenFor } from '#cms/collections/people/unitsWrittenFor.ts'
import type { Person } from '#cms/payload-types.ts'
import { sidebar } from './sidebar.ts'

/** Where a piece belongs: whose it is. Every type of content has it, for approval goes by unit. */
export const unitField: Field = sidebar({
	name: 'unit',
	type: 'relationship',
	relationTo: 'units',
	label: 'Đơn vị',
	index: true,
	// People mostly write for the unit they work in.
	defaultValue: ({ user }: { user?: Person | null }) => mainUnitOf(user ?? null),
	hooks: { beforeDuplicate: [ownUnit] },
})

/** A copy belongs to who makes it: of another unit's piece it is their own unit's. */
async function ownUnit({ value, req }: Parameters<FieldHook>[0]): Promise<unknown> {
	const reach = await unitsWrittenFor(req)
	const unit = idOf(value)
	return reach === 'all' || (unit && reach.includes(unit)) ? value : mainUnitOf(req.user)
}

/** Where readers find a piece: its section and topics. */
export const placeFields: Field[] = [
	sidebar({
		name: 'section',
		type: 'relationship',
		relationTo: 'sections',
		label: 'Chuyên mục',
		index: true,
	}),
	unitField,
	sidebar({
		name: 'tags',
		type: 'relationship',
		relationTo: 'tags',
		hasMany: true,
		label: 'Chủ đề',
	}),
]
