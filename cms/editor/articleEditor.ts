import {
	BlockquoteFeature,
	BlocksFeature,
	BoldFeature,
	EXPERIMENTAL_TableFeature,
	FixedToolbarFeature,
	HeadingFeature,
	HorizontalRuleFeature,
	InlineToolbarFeature,
	ItalicFeature,
	lexicalEditor,
	LinkFeature,
	OrderedListFeature,
	ParagraphFeature,
	StrikethroughFeature,
	SubscriptFeature,
	SuperscriptFeature,
	UnderlineFeature,
	UnorderedListFeature,
	UploadFeature,
} from '@payloadcms/richtext-lexical'
import { articleBlocks } from './articleBlocks.ts'
import { captionFields } from './captionFields.ts'
import { linkFields } from './linkFields.ts'

/** What the body of an article is written with; every piece has its word in `shared/articles/bodyHtml.ts`. */
export const articleEditor = lexicalEditor({
	admin: { placeholder: 'Viết nội dung bài, hoặc gõ “/” để chèn ảnh, bảng, hộp thông tin…' },
	features: [
		ParagraphFeature(),
		HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
		BoldFeature(),
		ItalicFeature(),
		UnderlineFeature(),
		StrikethroughFeature(),
		SubscriptFeature(),
		SuperscriptFeature(),
		UnorderedListFeature(),
		OrderedListFeature(),
		BlockquoteFeature(),
		LinkFeature({
			enabledCollections: [],
			fields: () => linkFields,
		}),
		EXPERIMENTAL_TableFeature(),
		HorizontalRuleFeature(),
		UploadFeature({
			enabledCollections: ['media'],
			collections: { media: { fields: captionFields } },
		}),
		BlocksFeature({ blocks: articleBlocks }),
		FixedToolbarFeature(),
		InlineToolbarFeature(),
	],
})
