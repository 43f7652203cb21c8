import type { CollectionConfig } from 'payload'
import { keepSlug } from '#cms/collections/content/keepSlug.ts'
import { refuseUnknownPlaces } from '#cms/collections/content/refuseUnknownPlaces.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { importWordEndpoint } from '#cms/importing/word/endpoint.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { articleContent } from './content.ts'
import { articleFields } from './fields.ts'
import { keepImport } from './keepImport.ts'
import { missingInArticle } from './missing.ts'
import { usesOfArticle } from './uses.ts'

/** News articles, from first draft to withdrawal. */
export const Articles: CollectionConfig = withApproval(
	{
		slug: 'articles',
		labels: { singular: 'Bài viết', plural: 'Bài viết' },
		typescript: { interface: 'Article' },
		admin: {
			group: 'Nội dung',
			useAsTitle: 'headline',
			defaultColumns: ['headline', 'section', 'unit', 'state', 'updatedAt'],
			listSearchableFields: ['headline', 'standfirst'],
			description: 'Tin, bài của bản tin nội bộ: viết, gửi duyệt, rồi mới đến với bạn đọc.',
			components: {
				beforeListTable: ['/admin/importing/ImportWordButton.tsx#ImportWordButton'],
			},
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [storeComposed],
			beforeChange: [keepImport, refuseUnknownPlaces, keepSlug('articles')],
		},
		endpoints: [importWordEndpoint],
		fields: articleFields,
	},
	{
		content: articleContent,
		title: 'headline',
		missing: missingInArticle,
		uses: usesOfArticle,
	},
)
