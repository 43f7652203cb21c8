import type { Field } from 'payload'
import { isTimeWindows } from './timeWindows.ts'

const dayLabels = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']

/** On which days of the week; none chosen stands for all. */
export function weekdaysField(name: string, label: string): Field {
	return {
		name,
		type: 'select',
		hasMany: true,
		label,
		options: dayLabels.map((day, index) => ({ value: String(index + 1), label: day })),
		admin: { description: 'Để trống: mọi ngày trong tuần.' },
	}
}

/** In which parts of the day, as people write them: `07:00–08:30, 22:00–05:00`. */
export function windowsField(name: string, label: string, description: string): Field {
	return {
		name,
		type: 'text',
		label,
		maxLength: 200,
		validate: isTimeWindows,
		admin: { description },
	}
}
