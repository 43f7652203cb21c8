import type { CollectionSlug } from 'payload'
import type { EntryType } from '#shared/editions/edition.ts'
import type { SingletonType } from './singletons.ts'

/** Which collection the entries of a type come from. A new type is one line here. */
export const collectionOf = {
	article: 'articles',
	banner: 'banners',
	clip: 'clips',
	display: 'displays',
	infographic: 'infographics',
	media: 'media',
	notice: 'notices',
	person: 'people',
	programme: 'programmes',
	section: 'sections',
	slogan: 'slogans',
	tag: 'tags',
	unit: 'units',
} as const satisfies Record<Exclude<EntryType, SingletonType>, CollectionSlug>

/** A type of entry that comes from a collection. */
export type CollectionType = keyof typeof collectionOf
