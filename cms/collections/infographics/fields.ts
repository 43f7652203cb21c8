import type { Field } from 'payload'
import { addressField } from '#cms/collections/content/addressField.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { placeFields } from '#cms/collections/content/placeFields.ts'
import { timeFieldsOf } from '#cms/collections/content/timeFields.ts'

/** What an infographic is made of, less what approval adds. */
export const infographicFields: Field[] = [
	{ name: 'headline', type: 'text', label: 'Tiêu đề', maxLength: 200 },
	{ name: 'standfirst', type: 'textarea', label: 'Sapo', maxLength: 1000 },
	pictureField('picture', 'Ảnh infographic', 'Ảnh phải có mô tả (alt).'),
	{
		name: 'description',
		type: 'textarea',
		label: 'Nội dung bằng chữ',
		maxLength: 10_000,
		admin: {
			description:
				'Các ý và số liệu trong ảnh, viết thành chữ, để tìm thấy được và để người không nhìn thấy ảnh vẫn đọc được.',
		},
	},
	...placeFields,
	addressField,
	...timeFieldsOf('infographics'),
]
