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
import type { Block } from 'payload'
import { captionFields } from './captionFields.ts'
import { linkFields } from './linkFields.ts'

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

/** Pieces that stand beside the running text of an article. */
export const articleBlocks: Block[] = [pullQuote, infoBox, clip]
