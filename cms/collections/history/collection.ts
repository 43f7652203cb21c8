import type { CollectionConfig, TextField } from 'payload'
import { nobody } from '#cms/collections/access.ts'
import { exportEndpoint } from '#cms/history/exportEndpoint.ts'
import { canReadHistory } from './access.ts'
import { refuseChange, refuseDeletion } from './hooks.ts'

/** What happened to every piece, who did it and when; written by the CMS alone, never changed. */
export const History: CollectionConfig = {
	slug: 'history',
	labels: { singular: 'Lịch sử', plural: 'Lịch sử' },
	typescript: { interface: 'HistoryRecord' },
	admin: {
		group: 'Hệ thống',
		useAsTitle: 'headline',
		defaultColumns: ['at', 'actorName', 'action', 'headline', 'from', 'to', 'comment'],
		description:
			'Mọi bước duyệt, thay đổi thiết lập, đăng nhập không thành công và lần xuất nhật ký. Chỉ để đọc, kể cả với quản trị hệ thống.',
		components: { beforeListTable: ['/admin/history/ExportForm.tsx#ExportForm'] },
	},
	defaultSort: '-at',
	disableDuplicate: true,
	lockDocuments: false,
	access: {
		create: nobody,
		read: canReadHistory,
		update: nobody,
		delete: nobody,
		unlock: nobody,
		admin: nobody,
		readVersions: nobody,
	},
	endpoints: [exportEndpoint],
	hooks: { beforeChange: [refuseChange], beforeDelete: [refuseDeletion] },
	fields: [
		{
			name: 'at',
			type: 'date',
			label: 'Lúc',
			required: true,
			index: true,
			admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
		},
		text('actor', 'Mã người thực hiện'),
		text('actorName', 'Người thực hiện'),
		text('action', 'Việc', '/admin/history/ActionCell.tsx#ActionCell'),
		text('documentType', 'Loại nội dung', '/admin/history/TypeCell.tsx#TypeCell'),
		text('document', 'Mã nội dung'),
		text('headline', 'Tiêu đề'),
		text('from', 'Từ trạng thái', '/admin/history/StateCell.tsx#StateCell'),
		text('to', 'Sang trạng thái', '/admin/history/StateCell.tsx#StateCell'),
		{ name: 'comment', type: 'textarea', label: 'Ghi chú' },
		text('owner', 'Mã người viết'),
		text('unit', 'Mã đơn vị'),
		text('contentHash', 'Dấu vân tay nội dung'),
		{ name: 'changes', type: 'textarea', label: 'Thay đổi' },
		/** In whose place the person acted. */
		text('onBehalfOf', 'Mã người được thay'),
		text('onBehalfOfName', 'Làm thay'),
		/** Number of the record in the chain, from 1 without gaps. */
		{ name: 'seq', type: 'number', unique: true, index: true, admin: { hidden: true } },
		/** The hash of the record before, and of this one together with that. */
		{ name: 'previousHash', type: 'text', admin: { hidden: true } },
		{ name: 'hash', type: 'text', admin: { hidden: true } },
	],
}

function text(name: string, label: string, cell?: string): TextField {
	return {
		name,
		type: 'text',
		label,
		index: ['actor', 'document', 'owner', 'unit'].includes(name),
		...(cell ? { admin: { components: { Cell: cell } } } : {}),
	}
}
