import type { CollectionConfig } from 'payload'
import { refuseUnknownPlaces } from '#cms/collections/content/refuseUnknownPlaces.ts'
import { usesOfFiles } from '#cms/collections/content/usesOfFiles.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { sloganFields } from './fields.ts'
import { missingInSlogan } from './missing.ts'

/** Slogans: one sentence, on the site and on the screens. */
export const Slogans: CollectionConfig = withApproval(
	{
		slug: 'slogans',
		labels: { singular: 'Khẩu hiệu', plural: 'Khẩu hiệu' },
		typescript: { interface: 'Slogan' },
		admin: {
			group: 'Nội dung',
			useAsTitle: 'text',
			defaultColumns: ['text', 'unit', 'state', 'updatedAt'],
			listSearchableFields: ['text'],
			description: 'Khẩu hiệu cho trang tin và màn hình; qua duyệt rồi mới hiện ra.',
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [storeComposed],
			beforeChange: [refuseUnknownPlaces],
		},
		fields: sloganFields,
	},
	{
		content: ['text', 'unit', 'publishAt', 'expireAt'],
		title: 'text',
		missing: missingInSlogan,
		uses: usesOfFiles(),
	},
)
