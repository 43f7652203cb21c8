import type { CollectionConfig } from 'payload'
import { keepSlug } from '#cms/collections/content/keepSlug.ts'
import { refuseUnknownPlaces } from '#cms/collections/content/refuseUnknownPlaces.ts'
import { usesOfFiles } from '#cms/collections/content/usesOfFiles.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { infographicFields } from './fields.ts'
import { missingInInfographic } from './missing.ts'

/** Infographics: one tall picture that explains. */
export const Infographics: CollectionConfig = withApproval(
	{
		slug: 'infographics',
		labels: { singular: 'Infographic', plural: 'Infographic' },
		typescript: { interface: 'Infographic' },
		admin: {
			group: 'Nội dung',
			useAsTitle: 'headline',
			defaultColumns: ['headline', 'section', 'unit', 'state', 'updatedAt'],
			listSearchableFields: ['headline', 'standfirst'],
			description: 'Ảnh đồ họa kể chuyện bằng số liệu; qua duyệt rồi mới đến với bạn đọc.',
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [storeComposed],
			beforeChange: [refuseUnknownPlaces, keepSlug('infographics')],
		},
		fields: infographicFields,
	},
	{
		content: [
			'headline',
			'standfirst',
			'picture',
			'description',
			'section',
			'unit',
			'tags',
			'slug',
			'publishAt',
			'expireAt',
		],
		title: 'headline',
		missing: missingInInfographic,
		uses: usesOfFiles('picture'),
	},
)
