import type { Field } from 'payload'
import { addressField } from '#cms/collections/content/addressField.ts'
import { isWebAddress } from '#cms/collections/content/isWebAddress.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { placeFields } from '#cms/collections/content/placeFields.ts'
import { timeFieldsOf } from '#cms/collections/content/timeFields.ts'
import { articleEditor } from '#cms/editor/articleEditor.ts'

const HEADLINE_MAX = 200
const STANDFIRST_MAX = 1000
const CORRECTION_MAX = 1000

const text: Field[] = [
	{
		name: 'headline',
		type: 'text',
		label: 'Tiêu đề',
		maxLength: HEADLINE_MAX,
		admin: { description: 'Ngắn gọn, nêu được điều mới nhất.' },
	},
	{
		name: 'standfirst',
		type: 'textarea',
		label: 'Sapo',
		maxLength: STANDFIRST_MAX,
		admin: { description: 'Một, hai câu tóm ý; cũng là chữ trên danh sách bài.' },
	},
	{ name: 'body', type: 'richText', label: 'Nội dung', editor: articleEditor },
	{
		name: 'correctionNote',
		type: 'textarea',
		label: 'Lời đính chính',
		maxLength: CORRECTION_MAX,
		hooks: { beforeDuplicate: [() => null] },
		admin: {
			condition: (article) => Boolean(article.publishedAt),
			description:
				'Không bắt buộc. Bạn đọc thấy lời này ở cuối bài. Ví dụ: “Bản trước ghi nhầm công suất là 120 MW.”',
		},
	},
]

const picture: Field[] = [
	pictureField(
		'cover',
		'Ảnh đại diện',
		'Ảnh lớn đầu bài và trên danh sách. Ảnh phải có mô tả (alt).',
	),
	{
		name: 'coverCaption',
		type: 'text',
		label: 'Chú thích ảnh đại diện',
		admin: { description: 'Để trống thì dùng chú thích của ảnh trong kho.' },
	},
	{
		name: 'coverCredit',
		type: 'text',
		label: 'Nguồn ảnh đại diện',
		admin: { description: 'Để trống thì dùng nguồn của ảnh trong kho.' },
	},
]

const authorship: Field[] = [
	{
		name: 'byline',
		type: 'array',
		label: 'Tác giả',
		labels: { singular: 'Tác giả', plural: 'Tác giả' },
		admin: { description: 'Chọn người trong tòa soạn hoặc gõ bút danh.' },
		fields: [
			{
				type: 'row',
				fields: [
					{ name: 'person', type: 'relationship', relationTo: 'people', label: 'Người viết' },
					{ name: 'penName', type: 'text', label: 'Bút danh', maxLength: 80 },
				],
			},
		],
	},
	{
		name: 'source',
		type: 'group',
		label: 'Nguồn đăng lại',
		admin: { description: 'Chỉ điền khi đăng lại bài của báo khác.' },
		fields: [
			{ name: 'name', type: 'text', label: 'Tên báo, trang' },
			{ name: 'url', type: 'text', label: 'Địa chỉ bài gốc', validate: isWebAddress },
		],
	},
]

const documents: Field = {
	name: 'documents',
	type: 'upload',
	relationTo: 'media',
	hasMany: true,
	label: 'Tài liệu đính kèm',
	filterOptions: { mimeType: { equals: 'application/pdf' } },
	admin: {
		isSortable: true,
		description:
			'Không bắt buộc. Tệp PDF để bạn đọc tải về ở cuối bài: công văn, quy định, biểu mẫu. Kéo để đổi thứ tự.',
	},
}

/** What an article is made of, less what approval adds. */
export const articleFields: Field[] = [
	{
		type: 'tabs',
		tabs: [
			{ label: 'Bài viết', fields: text },
			{ label: 'Ảnh đại diện', fields: picture },
			{ label: 'Tác giả và nguồn', fields: authorship },
			{ label: 'Tài liệu', fields: [documents] },
		],
	},
	...placeFields,
	addressField,
	...timeFieldsOf('articles'),
	{
		name: 'importId',
		type: 'text',
		index: true,
		access: { create: () => false, update: () => false },
		hooks: { beforeDuplicate: [() => null] },
		admin: { hidden: true },
	},
	/** What the line it was imported from said, so that a repeat finds nothing to do. */
	{
		name: 'importHash',
		type: 'text',
		access: { create: () => false, update: () => false },
		hooks: { beforeDuplicate: [() => null] },
		admin: { hidden: true },
	},
]
