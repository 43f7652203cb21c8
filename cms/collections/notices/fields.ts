import type { Field } from 'payload'
import { noticeContentFields } from './contentFields.ts'
import { noticeStateLabels, noticeStates } from './states.ts'

const locked = { create: () => false, update: () => false }

/** What an urgent notice is made of; the steps write what is locked. */
export const noticeFields: Field[] = [
	...noticeContentFields,
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
		admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data[name]) },
	}
}

function time(name: string, label: string): Field {
	return {
		name,
		type: 'date',
		label,
		access: locked,
		admin: {
			position: 'sidebar',
			readOnly: true,
			condition: (data) => Boolean(data[name]),
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
		},
	}
}
