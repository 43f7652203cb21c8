import type { CollectionConfig } from 'payload'
import { refuseMisfits } from '#cms/collections/content/refuseMisfits.ts'
import { refuseUnknownUnits } from '#cms/collections/content/refuseUnknownUnits.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { receiptsEndpoint } from '#cms/devices/receipts/endpoint.ts'
import { receiptsField } from '#cms/devices/receipts/field.ts'
import { noticeAccess } from './access.ts'
import { noticeEndpoints } from './endpoints.ts'
import { noticeFields } from './fields.ts'
import { keepNotice, keepSentNotice } from './keepNotice.ts'

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
		components: {
			edit: { beforeDocumentControls: ['/admin/notices/NoticePanel.tsx#NoticePanel'] },
		},
	},
	defaultSort: '-updatedAt',
	access: noticeAccess,
	disableDuplicate: true,
	disableBulkEdit: true,
	endpoints: [...noticeEndpoints, receiptsEndpoint],
	hooks: {
		beforeValidate: [refuseMisfits, storeComposed],
		beforeChange: [refuseUnknownUnits, keepNotice],
		beforeDelete: [keepSentNotice],
	},
	fields: [...noticeFields, receiptsField],
}
