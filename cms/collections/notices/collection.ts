import type { CollectionConfig } from 'payload'
import { nobody, onlyBoard } from '#cms/collections/access.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { noticeFields } from './fields.ts'

/** Urgent notices: one action puts them on displays, and they end by themselves. */
export const Notices: CollectionConfig = {
	slug: 'notices',
	labels: { singular: 'Thông báo khẩn', plural: 'Thông báo khẩn' },
	typescript: { interface: 'Notice' },
	admin: {
		group: 'Màn hình',
		useAsTitle: 'headline',
		defaultColumns: ['headline', 'state', 'until', 'drill'],
		listSearchableFields: ['headline'],
		description: 'Hiện ngay trên các màn hình, thay mọi nội dung khác, rồi tự kết thúc.',
	},
	defaultSort: '-updatedAt',
	access: {
		create: onlyBoard,
		read: onlyBoard,
		update: onlyBoard,
		delete: onlyBoard,
		unlock: nobody,
		admin: nobody,
		readVersions: nobody,
	},
	disableDuplicate: true,
	disableBulkEdit: true,
	hooks: { beforeValidate: [storeComposed] },
	fields: noticeFields,
}
