import type { CollectionConfig } from 'payload'
import { refuseMisfits } from '#cms/collections/content/refuseMisfits.ts'
import { refuseUnknownUnits } from '#cms/collections/content/refuseUnknownUnits.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { deviceEndpoints } from '#cms/devices/endpoints.ts'
import { deviceFields } from '#cms/devices/fields.ts'
import { forgetDevices } from '#cms/devices/forgetDevices.ts'
import { displayPlaylistEndpoints } from '#cms/publishing/playlists/endpoints.ts'
import { displayAccess } from './access.ts'
import { displayFields } from './fields.ts'
import { hourField } from './hourField.ts'
import { keepInBranch } from './keepInBranch.ts'
import { refuseWhileNamed } from './refuseWhileNamed.ts'

/** Displays: the screens in lobbies, canteens, control rooms and mine yards. */
export const Displays: CollectionConfig = {
	slug: 'displays',
	labels: { singular: 'Màn hình', plural: 'Màn hình' },
	typescript: { interface: 'Display' },
	admin: {
		group: 'Màn hình',
		useAsTitle: 'name',
		defaultColumns: ['name', 'health', 'lastSeen', 'place', 'unit'],
		listSearchableFields: ['name', 'place'],
		description:
			'Mỗi màn hình mở một địa chỉ và phát các chương trình của đơn vị mình và cấp trên.',
	},
	defaultSort: 'name',
	access: displayAccess,
	endpoints: [...deviceEndpoints, ...displayPlaylistEndpoints],
	// A copy would have the address of the first.
	disableDuplicate: true,
	hooks: {
		beforeValidate: [refuseMisfits, storeComposed],
		beforeChange: [refuseUnknownUnits, keepInBranch],
		beforeDelete: [refuseWhileNamed],
		afterDelete: [forgetDevices],
	},
	fields: [...displayFields, hourField, ...deviceFields],
}
