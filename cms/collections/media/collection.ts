import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { nobody } from '#cms/collections/access.ts'
import { storeComposed } from '#cms/collections/storeComposed.ts'
import { env } from '#cms/env.ts'
import { keepLogo } from '#cms/identity/keepLogo.ts'
import { acceptedTypes } from './acceptedTypes.ts'
import { acceptFile } from './acceptFile.ts'
import { canCreateMedia, canDeleteMedia, canReadMedia, canUpdateMedia } from './access.ts'
import { mediaFields } from './fields.ts'
import { guardFrozenDelete, guardFrozenUpdate } from './guardFrozen.ts'
import { keepPoster } from './keepPoster.ts'
import { mediaSizes } from './mediaSizes.ts'
import { removePoster } from './removePoster.ts'
import { thumbnail } from './thumbnail.ts'

/** What Payload takes captions for when it looks at their name, and what a file dialog finds them by. */
const CAPTIONS = ['text/plain', '.vtt', '.srt']

/** Pictures, clips, captions and documents. */
export const Media: CollectionConfig = {
	slug: 'media',
	labels: { singular: 'Tệp ảnh, clip', plural: 'Kho ảnh, clip' },
	admin: {
		group: 'Nội dung',
		useAsTitle: 'alt',
		defaultColumns: ['filename', 'alt', 'caption', 'unit', 'createdAt'],
		listSearchableFields: ['alt', 'title', 'caption', 'credit'],
	},
	defaultSort: '-createdAt',
	// What `thumbnail` looks at, whatever columns a list shows.
	forceSelect: { sizes: { webp480: { filename: true } }, poster: { filename: true } },
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
		mimeTypes: [...Object.keys(acceptedTypes), ...CAPTIONS],
		imageSizes: mediaSizes,
		adminThumbnail: thumbnail,
		// A stored file never changes; where it is cropped, `focus` says what must stay.
		crop: false,
		focalPoint: false,
		hideRemoveFile: true,
		pasteURL: false,
		modifyResponseHeaders: ({ headers }) => {
			headers.set('X-Content-Type-Options', 'nosniff')
			headers.set('Cache-Control', 'private, max-age=3600')
			// The only text that is stored are captions, which players take only by their name.
			if (headers.get('Content-Type')?.startsWith('text/')) {
				headers.set('Content-Type', 'text/vtt; charset=utf-8')
			}
			return headers
		},
	},
	hooks: {
		beforeOperation: [guardFrozenUpdate, acceptFile],
		beforeValidate: [storeComposed],
		beforeDelete: [guardFrozenDelete, keepLogo],
		afterDelete: [removePoster],
		afterOperation: [keepPoster],
	},
	fields: mediaFields,
}
