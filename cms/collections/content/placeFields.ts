import type { Field } from 'payload'
import { mainUnitOf } from '#cms/collections/people/mainUnitOf.ts'
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
})

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
