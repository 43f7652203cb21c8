import type { Field } from 'payload'
import { unitField } from '#cms/collections/content/placeFields.ts'
import { timeFieldsOf } from '#cms/collections/content/timeFields.ts'

/** What a slogan is made of, less what approval adds. */
export const sloganFields: Field[] = [
	{
		name: 'text',
		type: 'textarea',
		label: 'Khẩu hiệu',
		maxLength: 200,
		admin: { description: 'Một câu, đọc được từ xa.' },
	},
	unitField,
	...timeFieldsOf('slogans'),
]
