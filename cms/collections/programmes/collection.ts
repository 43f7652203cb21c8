import type { CollectionConfig } from 'payload'
import { refuseMisfits } from '#cms/collections/content/refuseMisfits.ts'
import { refuseUnknownPlaces } from '#cms/collections/content/refuseUnknownPlaces.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { hourField } from '#cms/collections/displays/hourField.ts'
import { programmePlaylistEndpoints } from '#cms/publishing/playlists/endpoints.ts'
import { withApproval } from '#cms/workflow/withApproval.ts'
import { programmeFields } from './fields.ts'
import { missingInProgramme } from './missing.ts'
import { refuseUnknownChoices } from './refuseUnknownChoices.ts'
import { usesOfProgramme } from './uses.ts'

/** Programmes: what displays loop. */
export const Programmes: CollectionConfig = withApproval(
	{
		slug: 'programmes',
		labels: { singular: 'Chương trình phát', plural: 'Chương trình phát' },
		typescript: { interface: 'Programme' },
		admin: {
			group: 'Màn hình',
			useAsTitle: 'name',
			defaultColumns: ['name', 'kind', 'unit', 'state', 'updatedAt'],
			listSearchableFields: ['name'],
			description: 'Những gì màn hình phát lần lượt; qua duyệt rồi mới lên màn hình.',
		},
		defaultSort: '-updatedAt',
		hooks: {
			beforeValidate: [refuseMisfits, storeComposed],
			beforeChange: [refuseUnknownPlaces, refuseUnknownChoices],
		},
		endpoints: programmePlaylistEndpoints,
		fields: [...programmeFields, hourField],
	},
	{
		content: [
			'name',
			'kind',
			'minutesPerHour',
			'timesPerHour',
			'weekdays',
			'windows',
			'items',
			'reach',
			'displays',
			'priority',
			'unit',
			'publishAt',
			'expireAt',
		],
		title: 'name',
		missing: missingInProgramme,
		uses: usesOfProgramme,
	},
)
