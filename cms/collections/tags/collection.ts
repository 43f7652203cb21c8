import type { CollectionConfig } from 'payload'
import { anyColleague, keptByAdministrators, onlyBoard } from '#cms/collections/access.ts'
import { refuseWhileUsed } from '#cms/collections/refuseWhileUsed.ts'
import { slugField } from '#cms/collections/slugField.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'

/** Subjects that articles of any section share. */
export const Tags: CollectionConfig = {
	slug: 'tags',
	labels: { singular: 'Chủ đề', plural: 'Chủ đề' },
	typescript: { interface: 'Tag' },
	admin: {
		group: 'Danh mục',
		useAsTitle: 'name',
		defaultColumns: ['name', 'slug'],
		description: 'Chủ đề nối các bài của nhiều chuyên mục với nhau.',
	},
	defaultSort: 'name',
	access: { ...keptByAdministrators, create: anyColleague, update: onlyBoard, delete: onlyBoard },
	hooks: { beforeValidate: [storeComposed], beforeDelete: [refuseWhileUsed('tags')] },
	fields: [
		{ name: 'name', type: 'text', label: 'Tên chủ đề', required: true, maxLength: 80 },
		slugField('name'),
	],
}
