import type { Field } from 'payload'
import { addressField } from '#cms/collections/content/addressField.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { placeFields } from '#cms/collections/content/placeFields.ts'
import { timeFields } from '#cms/collections/content/timeFields.ts'

/** What a clip is made of, less what approval adds. */
export const clipFields: Field[] = [
	{ name: 'headline', type: 'text', label: 'Tiêu đề', maxLength: 200 },
	{ name: 'standfirst', type: 'textarea', label: 'Lời dẫn', maxLength: 1000 },
	{
		name: 'clip',
		type: 'upload',
		relationTo: 'media',
		label: 'Tệp video',
		filterOptions: { mimeType: { contains: 'video/' } },
	},
	pictureField('poster', 'Ảnh bìa', 'Ảnh hiện ra khi video chưa chạy.'),
	...placeFields,
	addressField,
	...timeFields,
]
