import type { CollectionConfig } from 'payload'
import { keptByAdministrators } from '#cms/collections/access.ts'
import { refuseWhileUsed } from '#cms/collections/refuseWhileUsed.ts'
import { slugField } from '#cms/collections/slugField.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { forgetBranches } from './tree.ts'
import { refuseCycle, refuseWhileParent } from './hooks.ts'
import { refuseWhileOnDisplays } from './refuseWhileOnDisplays.ts'

/** The units of the corporation, a tree. */
export const Units: CollectionConfig = {
	slug: 'units',
	labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
	typescript: { interface: 'Unit' },
	admin: {
		group: 'Danh mục',
		useAsTitle: 'name',
		defaultColumns: ['name', 'shortName', 'parent', 'headcount'],
		description:
			'Cây đơn vị của tổng công ty; biên tập viên phụ trách cả nhánh bên dưới đơn vị mình.',
	},
	defaultSort: 'name',
	access: keptByAdministrators,
	hooks: {
		beforeValidate: [storeComposed],
		beforeChange: [refuseCycle],
		beforeDelete: [refuseWhileParent, refuseWhileUsed('unit'), refuseWhileOnDisplays],
		afterChange: [forgetBranches],
		afterDelete: [forgetBranches],
	},
	fields: [
		{ name: 'name', type: 'text', label: 'Tên đơn vị', required: true, maxLength: 160 },
		{
			name: 'shortName',
			type: 'text',
			label: 'Tên gọi tắt',
			maxLength: 60,
			admin: { description: 'Tên dùng trong câu, ví dụ: PC Đà Nẵng.' },
		},
		{
			name: 'parent',
			type: 'relationship',
			relationTo: 'units',
			label: 'Đơn vị cấp trên',
			index: true,
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
			admin: { description: 'Để trống với đơn vị đứng đầu.' },
		},
		{ name: 'headcount', type: 'number', label: 'Số lao động', min: 0 },
		slugField('name'),
	],
}
