import type { Field, TextFieldSingleValidation } from 'payload'
import { windowsField } from '#cms/collections/content/scheduleFields.ts'
import { toTimeWindows } from '#cms/collections/content/timeWindows.ts'
import { isWholeNumberBetween } from '#cms/collections/content/isWholeNumberBetween.ts'
import { slugField } from '#cms/collections/slugField.ts'
import {
	displayZones,
	orientations,
	type DisplayZone,
	type Orientation,
} from '#shared/displays/display.ts'
import { keepAddress } from './keepAddress.ts'

const LEASE_HOURS_MOST = 24 * 30

const orientationLabels: Record<Orientation, string> = {
	landscape: 'Ngang',
	portrait: 'Dọc',
}

const zoneLabels: Record<DisplayZone, string> = {
	ticker: 'Dòng chữ chạy (khẩu hiệu)',
	clock: 'Đồng hồ và ngày tháng',
	logo: 'Logo',
}

const isOneWindow: TextFieldSingleValidation = (value) => {
	const windows = toTimeWindows(value)
	return (
		(windows !== undefined && windows.length <= 1) || 'Hãy viết một khung giờ, ví dụ: 22:00–05:00.'
	)
}

/** What a display is. */
export const displayFields: Field[] = [
	{ name: 'name', type: 'text', label: 'Tên màn hình', required: true, maxLength: 120 },
	{
		name: 'place',
		type: 'text',
		label: 'Nơi đặt',
		maxLength: 200,
		admin: { description: 'Ví dụ: Sảnh tầng 1, trụ sở Tổng công ty.' },
	},
	{
		name: 'unit',
		type: 'relationship',
		relationTo: 'units',
		label: 'Đơn vị',
		index: true,
		admin: { description: 'Màn hình của đơn vị nào. Để trống: của cơ quan đứng đầu.' },
	},
	{
		name: 'orientation',
		type: 'select',
		label: 'Chiều treo',
		required: true,
		defaultValue: 'landscape',
		options: orientations.map((value) => ({ value, label: orientationLabels[value] })),
		admin: { isClearable: false },
	},
	{
		name: 'zones',
		type: 'select',
		hasMany: true,
		label: 'Quanh phần chính',
		defaultValue: [...displayZones],
		options: displayZones.map((value) => ({ value, label: zoneLabels[value] })),
		admin: { description: 'Không chọn gì: phần chính chiếm cả màn hình.' },
	},
	{
		name: 'sound',
		type: 'checkbox',
		label: 'Bật tiếng của video',
		defaultValue: false,
		admin: { description: 'Nơi làm việc nên tắt; phụ đề vẫn hiện.' },
	},
	{
		...windowsField(
			'quietHours',
			'Giờ nghỉ',
			'Màn hình tự mờ đi trong khung giờ này, ví dụ: 22:00–05:00. Để trống: không nghỉ.',
		),
		validate: isOneWindow,
	} as Field,
	{
		name: 'leaseHours',
		type: 'number',
		label: 'Mất mạng thì phát tiếp trong (giờ)',
		required: true,
		defaultValue: 24,
		min: 1,
		max: LEASE_HOURS_MOST,
		validate: isWholeNumberBetween(1, LEASE_HOURS_MOST),
		admin: {
			description:
				'Hết số giờ này mà chưa liên lạc được, màn hình chỉ còn tên, logo và đồng hồ, vì nội dung có thể đã bị gỡ.',
		},
	},
	{ ...slugField('name'), hooks: { beforeValidate: [keepAddress] } },
]
