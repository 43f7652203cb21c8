import type { Field } from 'payload'
import { unitField } from '#cms/collections/content/placeFields.ts'
import { weekdaysField, windowsField } from '#cms/collections/content/scheduleFields.ts'
import { timeFieldsOf } from '#cms/collections/content/timeFields.ts'
import {
	programmeKinds,
	programmeReaches,
	timesPerHour,
	type ProgrammeKind,
	type ProgrammeReach,
} from '#shared/displays/programme.ts'
import { itemFields } from './itemFields.ts'

const ITEMS_MOST = 100

const kindLabels: Record<ProgrammeKind, string> = {
	fixed: 'Phát trọn khung giờ (bản tin)',
	share: 'Phần bảo đảm trong mỗi giờ',
	fill: 'Phần thời gian còn lại',
}

const reachLabels: Record<ProgrammeReach, string> = {
	unit: 'Màn hình của đơn vị này',
	branch: 'Màn hình của đơn vị này và mọi đơn vị trực thuộc',
}

/** What a programme is made of, less what approval adds. */
export const programmeFields: Field[] = [
	{ name: 'name', type: 'text', label: 'Tên chương trình', maxLength: 120 },
	{
		name: 'kind',
		type: 'select',
		label: 'Cách phát',
		required: true,
		defaultValue: 'fill',
		options: programmeKinds.map((value) => ({ value, label: kindLabels[value] })),
		admin: { isClearable: false },
	},
	{
		type: 'row',
		admin: { condition: (data) => data.kind === 'share' },
		fields: [
			{
				name: 'minutesPerHour',
				type: 'number',
				label: 'Số phút mỗi giờ',
				defaultValue: 5,
				min: 1,
				max: 60,
			},
			{
				name: 'timesPerHour',
				type: 'select',
				label: 'Chia làm mấy lần',
				defaultValue: '1',
				options: timesPerHour.map((times) => ({ value: String(times), label: `${times} lần` })),
				admin: { isClearable: false },
			},
		],
	},
	weekdaysField('weekdays', 'Các ngày trong tuần'),
	windowsField(
		'windows',
		'Khung giờ',
		'Ví dụ: 11:30–11:50, 22:00–05:00 (sang ngày hôm sau). Để trống: cả ngày.',
	),
	{
		name: 'items',
		type: 'array',
		label: 'Các mục',
		labels: { singular: 'Mục', plural: 'Mục' },
		maxRows: ITEMS_MOST,
		admin: {
			initCollapsed: true,
			components: { RowLabel: '/admin/programmes/ItemLabel.tsx#ItemLabel' },
		},
		fields: itemFields,
	},
	{
		name: 'reach',
		type: 'select',
		label: 'Phát trên',
		required: true,
		defaultValue: 'unit',
		options: programmeReaches.map((value) => ({ value, label: reachLabels[value] })),
		admin: { position: 'sidebar', isClearable: false },
	},
	{
		name: 'displays',
		type: 'relationship',
		relationTo: 'displays',
		hasMany: true,
		label: 'Chỉ trên các màn hình',
		maxDepth: 0,
		admin: {
			position: 'sidebar',
			allowCreate: false,
			allowEdit: false,
			description: 'Để trống: mọi màn hình trong phạm vi trên.',
		},
	},
	{
		name: 'priority',
		type: 'number',
		label: 'Ưu tiên',
		defaultValue: 0,
		admin: {
			position: 'sidebar',
			description:
				'Nhiều chương trình cùng cách phát muốn cùng một lúc: số lớn nhất được phát; bằng nhau thì cấp trên trước, phần còn lại thì nối nhau.',
		},
	},
	unitField,
	...timeFieldsOf('programmes'),
]
