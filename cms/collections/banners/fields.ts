import type { Field } from 'payload'
import { isWebAddress } from '#cms/collections/content/isWebAddress.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { unitField } from '#cms/collections/content/placeFields.ts'
import { timeFields } from '#cms/collections/content/timeFields.ts'

/** What a banner is made of, less what approval adds. */
export const bannerFields: Field[] = [
	{ name: 'headline', type: 'text', label: 'Tiêu đề', maxLength: 200 },
	pictureField('picture', 'Ảnh banner', 'Ảnh phải có mô tả (alt): chữ trên ảnh viết lại ở đó.'),
	{
		name: 'link',
		type: 'text',
		label: 'Dẫn tới địa chỉ',
		maxLength: 500,
		validate: isWebAddress,
		admin: { description: 'Không bắt buộc. Trang mở ra khi bấm vào banner.' },
	},
	unitField,
	...timeFields,
]
