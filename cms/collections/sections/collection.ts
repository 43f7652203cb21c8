import type { CollectionConfig } from 'payload'
import { keptByAdministrators } from '#cms/collections/access.ts'
import { refuseWhileUsed } from '#cms/collections/refuseWhileUsed.ts'
import { slugField } from '#cms/collections/slugField.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'

/** The sections of the newspaper. */
export const Sections: CollectionConfig = {
	slug: 'sections',
	labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
	typescript: { interface: 'Section' },
	admin: {
		group: 'Danh mục',
		useAsTitle: 'name',
		defaultColumns: ['name', 'order', 'slug'],
		description: 'Các chuyên mục của bản tin, theo thứ tự hiện trên trang.',
	},
	defaultSort: 'order',
	access: keptByAdministrators,
	hooks: {
		beforeValidate: [storeComposed],
		beforeDelete: [refuseWhileUsed('section'), refuseWhileUsed('items.section')],
	},
	fields: [
		{ name: 'name', type: 'text', label: 'Tên chuyên mục', required: true, maxLength: 80 },
		{
			name: 'order',
			type: 'number',
			label: 'Thứ tự',
			required: true,
			defaultValue: 100,
			admin: { description: 'Số nhỏ đứng trước trên thanh chuyên mục.' },
		},
		slugField('name'),
	],
}
