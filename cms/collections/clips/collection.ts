import type { CollectionConfig } from 'payload'
import { keepSlug } from '#cms/collections/content/keepSlug.ts'
import { refuseUnknownPlaces } from '#cms/collections/content/refuseUnknownPlaces.ts'
import { usesOfFiles } from '#cms/collections/content/usesOfFiles.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { clipFields } from './fields.ts'
import { missingInClip } from './missing.ts'

/** Video clips. */
export const Clips: CollectionConfig = withApproval(
	{
		slug: 'clips',
		labels: { singular: 'Video clip', plural: 'Video clip' },
		typescript: { interface: 'Clip' },
		admin: {
			group: 'Nội dung',
			useAsTitle: 'headline',
			defaultColumns: ['headline', 'section', 'unit', 'state', 'updatedAt'],
			listSearchableFields: ['headline', 'standfirst'],
			description: 'Video clip cho trang tin và màn hình; qua duyệt rồi mới đến với bạn đọc.',
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [storeComposed],
			beforeChange: [refuseUnknownPlaces, keepSlug('clips')],
		},
		fields: clipFields,
	},
	{
		content: [
			'headline',
			'standfirst',
			'clip',
			'poster',
			'captions',
			'chapters',
			'transcript',
			'section',
			'unit',
			'tags',
			'slug',
			'publishAt',
			'expireAt',
		],
		title: 'headline',
		missing: missingInClip,
		uses: usesOfFiles('clip', 'poster', 'captions'),
	},
)
