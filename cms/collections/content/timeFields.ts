import type { DateField, Field } from 'payload'
import { wordingOf } from '#cms/workflow/wording.ts'
import { sidebar } from './sidebar.ts'

/** From when to when a piece of the collection is out; both may be left open. */
export function timeFieldsOf(collection: string): Field[] {
	return [
		sidebar(
			moment(
				'publishAt',
				'Hẹn giờ xuất bản',
				'Khi đã duyệt xong, nội dung tự ra vào giờ này. Để trống thì ra ngay khi được duyệt.',
			),
		),
		sidebar(
			moment(
				'expireAt',
				'Hết hạn',
				`Đến giờ này nội dung tự rút ${wordingOf(collection).off}. Để trống thì ở lại mãi.`,
			),
		),
	]
}

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
