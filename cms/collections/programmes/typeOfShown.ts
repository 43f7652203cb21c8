import type { Programme } from '#cms/payload-types.ts'
import type { ShownType } from '#shared/displays/programme.ts'

type ShownCollection = NonNullable<NonNullable<Programme['items']>[number]['piece']>['relationTo']

/** The type of entry that pieces of each collection a programme may show become. */
export const typeOfShown: Readonly<Record<ShownCollection, ShownType>> = {
	articles: 'article',
	banners: 'banner',
	clips: 'clip',
	infographics: 'infographic',
	slogans: 'slogan',
}
