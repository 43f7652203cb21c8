import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { nobody } from '#cms/collections/access.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { env } from '#cms/env.ts'
import { acceptedTypes } from './acceptedTypes.ts'
import { acceptFile } from './acceptFile.ts'
import { canCreateMedia, canDeleteMedia, canReadMedia, canUpdateMedia } from './access.ts'
import { mediaFields } from './fields.ts'
import { guardFrozenDelete, guardFrozenUpdate } from './guardFrozen.ts'
import { mediaSizes } from './mediaSizes.ts'

/** Pictures, clips and documents. */
export const Media: CollectionConfig = {
	slug: 'media',
	labels: { singular: 'Tệp ảnh, clip', plural: 'Kho ảnh, clip' },
	admin: {
		group: 'Nội dung',
		useAsTitle: 'alt',
		defaultColumns: ['filename', 'alt', 'caption', 'unit', 'createdAt'],
		listSearchableFields: ['alt', 'caption', 'credit'],
	},
	defaultSort: '-createdAt',
	access: {
		read: canReadMedia,
		create: canCreateMedia,
		update: canUpdateMedia,
		delete: canDeleteMedia,
		unlock: nobody,
		admin: nobody,
		readVersions: nobody,
	},
	disableDuplicate: true,
	versions: false,
	upload: {
		staticDir: join(env.dataDir, 'media'),
		mimeTypes: Object.keys(acceptedTypes),
		imageSizes: mediaSizes,
		adminThumbnail: 'webp480',
		// A stored file never changes; where it is cropped, `focus` says what must stay.
		crop: false,
		focalPoint: false,
		hideRemoveFile: true,
		pasteURL: false,
		modifyResponseHeaders: ({ headers }) => {
			headers.set('X-Content-Type-Options', 'nosniff')
			headers.set('Cache-Control', 'private, max-age=3600')
			return headers
		},
	},
	hooks: {
		beforeOperation: [guardFrozenUpdate, acceptFile],
		beforeValidate: [storeComposed],
		beforeDelete: [guardFrozenDelete],
	},
	fields: mediaFields,
}
