import {
	BoldFeature,
	InlineToolbarFeature,
	ItalicFeature,
	lexicalEditor,
	LinkFeature,
	OrderedListFeature,
	ParagraphFeature,
	UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RelationshipFieldSingleValidation } from 'payload'
import { offeredPieces } from '#cms/collections/content/offeredPieces.ts'
import { idOf } from '#cms/collections/idOf.ts'
import { captionFields } from './captionFields.ts'
import { linkFields } from './linkFields.ts'
import { PICTURES_LEAST, PICTURES_MOST, whyNotPictures } from './whyNotPictures.ts'

const pullQuote: Block = {
	slug: 'pullQuote',
	labels: { singular: 'Trích dẫn nổi bật', plural: 'Trích dẫn nổi bật' },
	fields: [
		{ name: 'quote', label: 'Lời trích', type: 'textarea', required: true, maxLength: 600 },
		{ name: 'author', label: 'Người nói', type: 'text', maxLength: 200 },
	],
}

const infoBox: Block = {
	slug: 'infoBox',
	labels: { singular: 'Hộp thông tin', plural: 'Hộp thông tin' },
	fields: [
		{ name: 'title', label: 'Tiêu đề', type: 'text', required: true, maxLength: 200 },
		{
			name: 'content',
			label: 'Nội dung',
			type: 'richText',
			required: true,
			editor: lexicalEditor({
				features: [
					ParagraphFeature(),
					BoldFeature(),
					ItalicFeature(),
					UnorderedListFeature(),
					OrderedListFeature(),
					LinkFeature({
						enabledCollections: [],
						fields: () => linkFields,
					}),
					InlineToolbarFeature(),
				],
			}),
		},
	],
}

const clip: Block = {
	slug: 'clip',
	labels: { singular: 'Clip', plural: 'Clip' },
	fields: [
		{
			name: 'media',
			label: 'Clip',
			type: 'upload',
			relationTo: 'media',
			required: true,
			filterOptions: { mimeType: { contains: 'video/' } },
		},
		...captionFields,
	],
}

const photoStory: Block = {
	slug: 'photoStory',
	labels: { singular: 'Chùm ảnh', plural: 'Chùm ảnh' },
	fields: [
		{
			name: 'pictures',
			label: 'Các ảnh',
			labels: { singular: 'Ảnh', plural: 'Ảnh' },
			type: 'array',
			admin: {
				description: `Từ ${PICTURES_LEAST} đến ${PICTURES_MOST} ảnh, kéo để đổi thứ tự. Mỗi ảnh phải có mô tả (alt) trong kho.`,
			},
			validate: (rows) => whyNotPictures(rows?.length ?? 0) ?? true,
			fields: [
				{
					name: 'picture',
					label: 'Ảnh',
					type: 'upload',
					relationTo: 'media',
					required: true,
					filterOptions: { mimeType: { contains: 'image/' } },
				},
				...captionFields,
			],
		},
	],
}

/**
 * Whether one is chosen.
 *
 * What readers have of it is asked when the article takes a step, not here: an infographic that was
 * withdrawn since must not keep a planned article from coming out.
 */
const isChosen: RelationshipFieldSingleValidation = (value) =>
	idOf(value) !== null || 'Hãy chọn một infographic.'

const infographic: Block = {
	slug: 'infographic',
	labels: { singular: 'Infographic', plural: 'Infographic' },
	fields: [
		{
			name: 'infographic',
			label: 'Infographic đã xuất bản',
			type: 'relationship',
			relationTo: 'infographics',
			required: true,
			maxDepth: 0,
			filterOptions: offeredPieces,
			validate: isChosen,
			admin: {
				sortOptions: '-publishedAt',
				allowCreate: false,
				allowEdit: false,
				description:
					'Bạn đọc thấy ảnh trong bài và bấm vào để xem lớn. Infographic bị gỡ sau này thì bài bỏ qua chỗ này.',
			},
		},
	],
}

/** Pieces that stand beside the running text of an article. */
export const articleBlocks: Block[] = [photoStory, infographic, pullQuote, infoBox, clip]
