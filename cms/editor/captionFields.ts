import type { Field } from 'payload'

/** What an article says under a picture or clip; empty means what the file itself says. */
export const captionFields: Field[] = [
	{
		name: 'caption',
		label: 'Chú thích trong bài này',
		type: 'textarea',
		maxLength: 1000,
		admin: { description: 'Để trống thì dùng chú thích của ảnh trong kho.' },
	},
	{
		name: 'credit',
		label: 'Nguồn ảnh',
		type: 'text',
		maxLength: 200,
		admin: { description: 'Để trống thì dùng nguồn ghi trong kho.' },
	},
]
