import type { Field } from 'payload'
import { offeredPieces } from '#cms/collections/content/offeredPieces.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { weekdaysField, windowsField } from '#cms/collections/content/scheduleFields.ts'
import {
	feedScopes,
	shownTypes,
	type FeedScope,
	type ShownType,
} from '#shared/displays/programme.ts'

const SECONDS_MOST = 3_600
const COUNT_MOST = 20
const DAYS_MOST = 365

/** What an item of a programme may be. */
export const itemKinds = ['piece', 'photo', 'notice', 'feed'] as const

export type ItemKind = (typeof itemKinds)[number]

const kindLabels: Record<ItemKind, string> = {
	piece: 'Nội dung đã đăng (bài, video, infographic, banner, khẩu hiệu)',
	photo: 'Ảnh',
	notice: 'Thông báo toàn màn hình',
	feed: 'Tự lấy nội dung mới',
}

const typeLabels: Record<ShownType, string> = {
	article: 'Bài viết',
	banner: 'Banner',
	clip: 'Video clip',
	infographic: 'Infographic',
	slogan: 'Khẩu hiệu',
}

const scopeLabels: Record<FeedScope, string> = {
	display: 'Đơn vị đặt màn hình (và các đơn vị trực thuộc)',
	programme: 'Đơn vị của chương trình này (và các đơn vị trực thuộc)',
	all: 'Mọi đơn vị',
}

/** Shown for items of a kind alone. */
function onlyFor(kind: ItemKind, field: Field): Field {
	const condition = (_: unknown, item: Partial<{ kind: string }>) => item.kind === kind
	return { ...field, admin: { ...field.admin, condition } } as Field
}

/** What an item of a programme is made of. */
export const itemFields: Field[] = [
	{
		name: 'kind',
		type: 'select',
		label: 'Loại',
		required: true,
		defaultValue: 'piece',
		options: itemKinds.map((value) => ({ value, label: kindLabels[value] })),
		admin: { isClearable: false },
	},
	onlyFor('piece', {
		name: 'piece',
		type: 'relationship',
		relationTo: ['articles', 'clips', 'infographics', 'banners', 'slogans'],
		label: 'Nội dung',
		maxDepth: 0,
		filterOptions: offeredPieces,
		admin: {
			allowCreate: false,
			allowEdit: false,
			sortOptions: {
				articles: '-publishedAt',
				clips: '-publishedAt',
				infographics: '-publishedAt',
				banners: '-publishedAt',
				slogans: '-publishedAt',
			},
		},
	}),
	onlyFor('photo', pictureField('picture', 'Ảnh', 'Ảnh trong kho, phải có mô tả (alt).')),
	onlyFor('photo', { name: 'caption', type: 'text', label: 'Chú thích', maxLength: 200 }),
	onlyFor('notice', { name: 'headline', type: 'text', label: 'Tiêu đề', maxLength: 120 }),
	onlyFor('notice', {
		name: 'text',
		type: 'textarea',
		label: 'Nội dung',
		maxLength: 400,
		admin: { description: 'Vài dòng, đọc được từ xa.' },
	}),
	onlyFor('feed', {
		type: 'row',
		fields: [
			{
				name: 'type',
				type: 'select',
				label: 'Lấy',
				defaultValue: 'article',
				options: shownTypes.map((value) => ({ value, label: typeLabels[value] })),
				admin: { isClearable: false },
			},
			{
				name: 'count',
				type: 'number',
				label: 'Nhiều nhất',
				defaultValue: 5,
				min: 1,
				max: COUNT_MOST,
			},
			{
				name: 'days',
				type: 'number',
				label: 'Trong số ngày gần đây',
				min: 1,
				max: DAYS_MOST,
				admin: { description: 'Để trống: không kể cũ mới.' },
			},
		],
	}),
	onlyFor('feed', {
		type: 'row',
		fields: [
			{
				name: 'scope',
				type: 'select',
				label: 'Của',
				defaultValue: 'display',
				options: feedScopes.map((value) => ({ value, label: scopeLabels[value] })),
				admin: { isClearable: false },
			},
			{
				name: 'section',
				type: 'relationship',
				relationTo: 'sections',
				label: 'Chuyên mục',
				maxDepth: 0,
				admin: { allowCreate: false, allowEdit: false, description: 'Để trống: mọi chuyên mục.' },
			},
		],
	}),
	{
		type: 'collapsible',
		label: 'Thời lượng và lịch riêng',
		admin: { initCollapsed: true },
		fields: [
			{
				name: 'seconds',
				type: 'number',
				label: 'Thời lượng (giây)',
				min: 3,
				max: SECONDS_MOST,
				admin: { description: 'Để trống: chữ theo thời gian đọc, video theo độ dài của nó.' },
			},
			{
				type: 'row',
				fields: [moment('from', 'Từ'), moment('until', 'Đến')],
			},
			weekdaysField('weekdays', 'Các ngày trong tuần'),
			windowsField('windows', 'Khung giờ', 'Ví dụ: 07:00–08:30, 22:00–05:00. Để trống: cả ngày.'),
		],
	},
]

function moment(name: string, label: string): Field {
	return {
		name,
		type: 'date',
		label,
		admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
	}
}
