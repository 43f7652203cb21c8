import type { Field } from 'payload'
import { offeredPieces } from '#cms/collections/content/offeredPieces.ts'
import { pictureField } from '#cms/collections/content/pictureField.ts'
import { weekdaysField, windowsField } from '#cms/collections/content/scheduleFields.ts'
import { feedScopes, shownTypes } from '#shared/displays/programme.ts'
import { itemBounds } from './itemBounds.ts'
import { itemLabels } from './itemLabels.ts'

/** What an item of a programme may be. */
export const itemKinds = ['piece', 'photo', 'notice', 'feed'] as const

export type ItemKind = (typeof itemKinds)[number]

/** Shown for items of a kind alone, in the form and in what has changed. */
function onlyFor(kind: ItemKind, field: Field): Field {
	const condition = (_: unknown, item: Partial<{ kind: string }>) => item.kind === kind
	const inRow =
		field.type === 'row' ? { fields: field.fields.map((one) => onlyFor(kind, one)) } : {}
	// Whatever type of field it is, it stays.
	return { ...field, ...inRow, admin: { ...field.admin, condition } } as Field
}

/** What an item of a programme is made of. */
export const itemFields: Field[] = [
	{
		name: 'kind',
		type: 'select',
		label: 'Loại',
		required: true,
		defaultValue: 'piece',
		options: itemKinds.map((value) => ({ value, label: itemLabels.kind[value] })),
		admin: { isClearable: false },
	},
	onlyFor('piece', {
		name: 'piece',
		type: 'relationship',
		relationTo: ['articles', 'clips', 'infographics', 'banners', 'slogans'],
		label: 'Nội dung',
		maxDepth: 0,
		filterOptions: offeredPieces,
		// Whoever submits is told what readers do not have; a piece that is withdrawn later must not
		// keep the rest of the programme from displays.
		validate: () => true as const,
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
				options: shownTypes.map((value) => ({ value, label: itemLabels.type[value] })),
				admin: { isClearable: false },
			},
			{
				name: 'count',
				type: 'number',
				label: 'Nhiều nhất',
				defaultValue: 5,
				min: itemBounds.count.least,
				max: itemBounds.count.most,
			},
			{
				name: 'days',
				type: 'number',
				label: 'Trong số ngày gần đây',
				min: itemBounds.days.least,
				max: itemBounds.days.most,
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
				options: feedScopes.map((value) => ({ value, label: itemLabels.scope[value] })),
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
				min: itemBounds.seconds.least,
				max: itemBounds.seconds.most,
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
