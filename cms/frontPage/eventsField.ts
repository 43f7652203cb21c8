import type { ArrayField, DateField, DateFieldValidation } from 'payload'
import { isLinkTarget } from '#cms/collections/content/isLinkTarget.ts'

/** Events at once, those that have ended and were not cleared away among them. */
const EVENTS_MAX = 30

const isAfterFrom: DateFieldValidation = (until, { siblingData }) => {
	if (!until) return true
	const from: unknown = Reflect.get(siblingData, 'from')
	const isTime = typeof from === 'string' || from instanceof Date
	if (!isTime || new Date(until) > new Date(from)) return true
	return 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại.'
}

/** What lies ahead in the corporation; what has ended leaves the home page by itself. */
export const eventsField: ArrayField = {
	name: 'events',
	type: 'array',
	label: 'Sự kiện sắp tới',
	labels: { singular: 'Sự kiện', plural: 'Sự kiện' },
	maxRows: EVENTS_MAX,
	admin: {
		initCollapsed: true,
		components: { RowLabel: '/admin/frontPage/EventLabel.tsx#EventLabel' },
		description:
			'Hội nghị, hội thao, ngày kỷ niệm… Sự kiện gần nhất đứng trước; xong rồi thì tự rời trang chủ. Để trống: trang chủ không có phần này.',
	},
	fields: [
		{ name: 'name', type: 'text', label: 'Tên sự kiện', required: true, maxLength: 200 },
		{
			type: 'row',
			fields: [
				{ ...moment('from', 'Bắt đầu'), required: true },
				{
					...moment('until', 'Kết thúc', 'Để trống: hết ngày bắt đầu.'),
					validate: isAfterFrom,
				},
			],
		},
		{ name: 'place', type: 'text', label: 'Địa điểm', maxLength: 200 },
		{
			name: 'link',
			type: 'text',
			label: 'Dẫn tới địa chỉ',
			validate: isLinkTarget,
			admin: {
				description:
					'Không bắt buộc: /bai-viet/… nếu là trang của bản tin, https://… nếu là trang khác.',
			},
		},
	],
}

function moment(name: string, label: string, description?: string): DateField {
	return {
		name,
		type: 'date',
		label,
		admin: {
			...(description ? { description } : {}),
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
		},
	}
}
