import type { CollectionConfig } from 'payload'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { importWordEndpoint } from '#cms/importing/word/endpoint.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { articleContent } from './content.ts'
import { articleFields } from './fields.ts'
import { keepImport } from './keepImport.ts'
import { keepUses } from './keepUses.ts'
import { missingInArticle } from './missing.ts'
import { keepSlug } from './keepSlug.ts'
import { refuseUnknownPlaces } from './refuseUnknownPlaces.ts'

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
				edit: {
					beforeDocumentControls: ['/admin/workflow/WorkflowPanel.tsx#WorkflowPanel'],
					PublishButton: '/admin/workflow/NoButton.tsx#NoButton',
					UnpublishButton: '/admin/workflow/NoButton.tsx#NoButton',
					Status: '/admin/workflow/NoButton.tsx#NoButton',
				},
			},
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [storeComposed],
			beforeChange: [keepImport, refuseUnknownPlaces, keepSlug, keepUses],
		},
		endpoints: [importWordEndpoint],
		fields: articleFields,
	},
	{
		content: articleContent,
		title: 'headline',
		missing: missingInArticle,
		afterApproval: 'publish',
	},
)
