import type { Field } from 'payload'
import { noticeStateLabels, noticeStates } from './states.ts'

const locked = { create: () => false, update: () => false }

/** What an urgent notice is made of; the steps write what is locked. */
export const noticeFields: Field[] = [
	{ name: 'headline', type: 'text', label: 'Tiêu đề', required: true, maxLength: 120 },
	{
		name: 'text',
		type: 'textarea',
		label: 'Nội dung',
		maxLength: 500,
		admin: { description: 'Việc gì, ở đâu, mọi người phải làm gì. Vài dòng, đọc được từ xa.' },
	},
	{
		name: 'units',
		type: 'relationship',
		relationTo: 'units',
		hasMany: true,
		label: 'Trên màn hình của',
		maxDepth: 0,
		admin: {
			allowCreate: false,
			allowEdit: false,
			description: 'Các đơn vị được chọn và mọi đơn vị trực thuộc. Để trống: mọi màn hình.',
		},
	},
	{
		name: 'until',
		type: 'date',
		label: 'Tự kết thúc lúc',
		required: true,
		admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
	},
	{
		name: 'drill',
		type: 'checkbox',
		label: 'Diễn tập',
		defaultValue: false,
		admin: { description: 'Màn hình ghi rõ đây là diễn tập.' },
	},
	{
		name: 'state',
		type: 'select',
		label: 'Trạng thái',
		required: true,
		defaultValue: 'draft',
		index: true,
		options: noticeStates.map((value) => ({ value, label: noticeStateLabels[value] })),
		access: locked,
		admin: { position: 'sidebar', readOnly: true },
	},
	record('sentBy', 'Người phát'),
	time('sentAt', 'Yêu cầu phát lúc'),
	record('confirmedBy', 'Người xác nhận'),
	time('shownAt', 'Lên màn hình lúc'),
	record('endedBy', 'Người kết thúc'),
	time('endedAt', 'Kết thúc lúc'),
]

function record(name: string, label: string): Field {
	return {
		name,
		type: 'relationship',
		relationTo: 'people',
		label,
		maxDepth: 0,
		access: locked,
		hooks: { beforeDuplicate: [() => null] },
		admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data[name]) },
	}
}

function time(name: string, label: string): Field {
	return {
		name,
		type: 'date',
		label,
		access: locked,
		hooks: { beforeDuplicate: [() => null] },
		admin: {
			position: 'sidebar',
			readOnly: true,
			condition: (data) => Boolean(data[name]),
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
		},
	}
}
