import type { Field } from 'payload'
import { addressField } from '#cms/collections/content/addressField.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { placeFields } from '#cms/collections/content/placeFields.ts'
import { timeFieldsOf } from '#cms/collections/content/timeFields.ts'
import { chaptersField } from './chaptersField.ts'

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
	{
		name: 'captions',
		type: 'upload',
		relationTo: 'media',
		label: 'Phụ đề tiếng Việt',
		filterOptions: { mimeType: { equals: 'text/vtt' } },
		admin: {
			description:
				'Tệp phụ đề .vtt hoặc .srt, cho người nghe kém và người xem nơi ồn. Video có lời nói thì nên có.',
		},
	},
	chaptersField,
	{
		name: 'transcript',
		type: 'textarea',
		label: 'Lời trong video',
		maxLength: 50_000,
		admin: {
			description:
				'Không bắt buộc. Toàn bộ lời nói viết thành chữ, mỗi đoạn một dòng: để đọc thay cho xem và để tìm kiếm thấy được.',
		},
	},
	...placeFields,
	addressField,
	...timeFieldsOf('clips'),
]
