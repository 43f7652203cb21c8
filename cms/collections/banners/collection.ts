import type { CollectionConfig } from 'payload'
import { refuseUnknownPlaces } from '#cms/collections/content/refuseUnknownPlaces.ts'
import { usesOfFiles } from '#cms/collections/content/usesOfFiles.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { bannerFields } from './fields.ts'
import { missingInBanner } from './missing.ts'

/** Banners: a picture that calls for something, on the site and on the screens. */
export const Banners: CollectionConfig = withApproval(
	{
		slug: 'banners',
		labels: { singular: 'Banner', plural: 'Banner' },
		typescript: { interface: 'Banner' },
		admin: {
			group: 'Nội dung',
			useAsTitle: 'headline',
			defaultColumns: ['headline', 'position', 'order', 'unit', 'state', 'updatedAt'],
			listSearchableFields: ['headline'],
			description: 'Ảnh cổ động cho trang tin và màn hình; qua duyệt rồi mới hiện ra.',
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [storeComposed],
			beforeChange: [refuseUnknownPlaces],
		},
		fields: bannerFields,
	},
	{
		content: ['headline', 'picture', 'link', 'position', 'order', 'unit', 'publishAt', 'expireAt'],
		title: 'headline',
		missing: missingInBanner,
		uses: usesOfFiles('picture'),
	},
)
