import type { ArrayField, TextFieldSingleValidation } from 'payload'
import { secondsIn } from './secondsIn.ts'
import { toTimeText } from './toTimeText.ts'

/** Chapters of one clip: as many as a list beside a player shows. */
const CHAPTERS_MAX = 50

const isTime: TextFieldSingleValidation = (value) =>
	secondsIn(value) !== null || 'Hãy viết thời điểm là phút:giây, ví dụ 1:25.'

/** Places in a clip that viewers may jump to; `toChapters` puts them in order. */
export const chaptersField: ArrayField = {
	name: 'chapters',
	type: 'array',
	label: 'Các chương',
	labels: { singular: 'Chương', plural: 'Chương' },
	maxRows: CHAPTERS_MAX,
	admin: {
		description:
			'Không bắt buộc. Người xem bấm vào tên chương để đến thẳng đoạn đó. Gõ theo thứ tự nào cũng được.',
	},
	fields: [
		{
			type: 'row',
			fields: [
				{
					name: 'time',
					type: 'text',
					label: 'Từ phút:giây',
					required: true,
					validate: isTime,
					hooks: { beforeValidate: [({ value }): unknown => spelled(value)] },
					admin: { width: '25%', placeholder: '1:25' },
				},
				{
					name: 'title',
					type: 'text',
					label: 'Tên chương',
					required: true,
					maxLength: 120,
					admin: { width: '75%' },
				},
			],
		},
	],
}

/** As a player shows it; what is no time stays for its author to see. */
function spelled(value: unknown): unknown {
	const seconds = typeof value === 'string' ? secondsIn(value) : null
	return seconds === null ? value : toTimeText(seconds)
}
