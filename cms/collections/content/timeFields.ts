import type { DateField, Field } from 'payload'
import { sidebar } from './sidebar.ts'

/** From when to when readers have the piece; both may be left open. */
export const timeFields: Field[] = [
	sidebar(
		moment(
			'publishAt',
			'Hẹn giờ xuất bản',
			'Khi đã duyệt xong, nội dung tự ra vào giờ này. Để trống thì ra ngay khi được duyệt.',
		),
	),
	sidebar(
		moment('expireAt', 'Hết hạn', 'Đến giờ này nội dung tự rời trang. Để trống thì ở lại mãi.'),
	),
]

function moment(name: string, label: string, description: string): DateField {
	return {
		name,
		type: 'date',
		label,
		index: true,
		admin: {
			description,
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
		},
	}
}
