import type { CollectionConfig } from 'payload'
import { keptByAdministrators } from '#cms/collections/access.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { displayFields } from './fields.ts'

/** Displays: the screens in lobbies, canteens, control rooms and mine yards. */
export const Displays: CollectionConfig = {
	slug: 'displays',
	labels: { singular: 'Màn hình', plural: 'Màn hình' },
	typescript: { interface: 'Display' },
	admin: {
		group: 'Màn hình',
		useAsTitle: 'name',
		defaultColumns: ['name', 'place', 'unit', 'orientation'],
		listSearchableFields: ['name', 'place'],
		description:
			'Mỗi màn hình mở một địa chỉ và phát các chương trình của đơn vị mình và cấp trên.',
	},
	defaultSort: 'name',
	access: keptByAdministrators,
	hooks: { beforeValidate: [storeComposed] },
	fields: displayFields,
}
