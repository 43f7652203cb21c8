import type { Field } from 'payload'

/** What people write of an urgent notice; from the moment it is sent it stays as it is. */
export const noticeContentFields: Field[] = [
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
		admin: {
			description: 'Nhiều nhất 7 ngày kể từ lúc phát; đến giờ này thông báo tự rời màn hình.',
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
		},
	},
	{
		name: 'drill',
		type: 'checkbox',
		label: 'Diễn tập',
		defaultValue: false,
		admin: { description: 'Màn hình ghi rõ đây là diễn tập.' },
	},
]

/** Their names. */
export const noticeContent = noticeContentFields.flatMap((field) =>
	'name' in field ? [field.name] : [],
)
