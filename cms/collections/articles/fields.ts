import type { DateField, Field, RelationshipField, TextField } from 'payload'
import { mainUnitOf } from '#cms/collections/people/mainUnitOf.ts'
import { isSlug, SLUG_RULE } from '#cms/collections/slugField.ts'
import { articleEditor } from '#cms/editor/articleEditor.ts'
import type { Person } from '#cms/payload-types.ts'
import { SLUG_MAX_LENGTH } from '#shared/slug.ts'

const HEADLINE_MAX = 200
const STANDFIRST_MAX = 1000

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
]

const picture: Field[] = [
	{
		name: 'cover',
		type: 'upload',
		relationTo: 'media',
		label: 'Ảnh đại diện',
		filterOptions: { mimeType: { contains: 'image/' } },
		admin: { description: 'Ảnh lớn đầu bài và trên danh sách. Ảnh phải có mô tả (alt).' },
	},
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

/** What an article is made of, less what approval adds. */
export const articleFields: Field[] = [
	{
		type: 'tabs',
		tabs: [
			{ label: 'Bài viết', fields: text },
			{ label: 'Ảnh đại diện', fields: picture },
			{ label: 'Tác giả và nguồn', fields: authorship },
		],
	},
	sidebar({
		name: 'section',
		type: 'relationship',
		relationTo: 'sections',
		label: 'Chuyên mục',
		index: true,
	}),
	sidebar({
		name: 'unit',
		type: 'relationship',
		relationTo: 'units',
		label: 'Đơn vị',
		index: true,
		// People mostly write for the unit they work in.
		defaultValue: ({ user }: { user?: Person | null }) => mainUnitOf(user ?? null),
	}),
	sidebar({
		name: 'tags',
		type: 'relationship',
		relationTo: 'tags',
		hasMany: true,
		label: 'Chủ đề',
	}),
	sidebar({
		name: 'slug',
		type: 'text',
		label: 'Đường dẫn',
		index: true,
		maxLength: SLUG_MAX_LENGTH,
		hooks: { beforeDuplicate: [() => null] },
		validate: (value: unknown) =>
			value === null || value === undefined || value === '' || isSlug(value) || SLUG_RULE,
		admin: { description: 'Phần cuối của địa chỉ bài. Để trống thì hệ thống đặt theo tiêu đề.' },
	}),
	sidebar(
		moment(
			'publishAt',
			'Hẹn giờ xuất bản',
			'Bài đã duyệt sẽ tự ra vào giờ này. Để trống thì ra ngay khi được duyệt.',
		),
	),
	sidebar(moment('expireAt', 'Hết hạn', 'Đến giờ này bài tự rời trang. Để trống thì ở lại mãi.')),
	{
		name: 'mediaUsed',
		type: 'relationship',
		relationTo: 'media',
		hasMany: true,
		index: true,
		access: { create: () => false, update: () => false },
		admin: { hidden: true },
	},
	/** What the edition's manifest must know, in one column: ids of media and of people. */
	{
		name: 'uses',
		type: 'text',
		hidden: true,
		access: { create: () => false, update: () => false },
	},
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

function sidebar(field: DateField | RelationshipField | TextField): Field {
	// The spread keeps each kind of field whole, which TypeScript does not see through the union.
	return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field
}

function moment(name: string, label: string, description: string): DateField {
	return {
		name,
		type: 'date',
		label,
		index: true,
		admin: {
			description,
			date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
		},
	}
}

function isWebAddress(value: unknown): true | string {
	if (value === null || value === undefined || value === '') return true
	const isWeb = typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
	return isWeb || 'Địa chỉ bài gốc phải bắt đầu bằng http:// hoặc https://.'
}
