import { toPublishedArticle } from '#cms/collections/articles/published.ts'
import { toPublishedBanner } from '#cms/collections/banners/published.ts'
import { toPublishedClip } from '#cms/collections/clips/published.ts'
import { toPublishedDisplay } from '#cms/collections/displays/published.ts'
import { toPublishedInfographic } from '#cms/collections/infographics/published.ts'
import { toPublishedMedia } from '#cms/collections/media/published.ts'
import { toPublishedNotice } from '#cms/collections/notices/published.ts'
import { toPublishedPerson } from '#cms/collections/people/published.ts'
import { toPublishedProgramme } from '#cms/collections/programmes/published.ts'
import { toPublishedSection } from '#cms/collections/sections/published.ts'
import { toPublishedSlogan } from '#cms/collections/slogans/published.ts'
import { toPublishedTag } from '#cms/collections/tags/published.ts'
import { toPublishedUnit } from '#cms/collections/units/published.ts'
import type { Config } from '#cms/payload-types.ts'
import type { EntryData } from '#shared/editions/edition.ts'
import type { collectionOf, CollectionType } from './collectionOf.ts'

/** The document that an entry of type `Type` is made of. */
export type DocumentOf<Type extends CollectionType> =
	Config['collections'][(typeof collectionOf)[Type]]

/** What an entry of each type carries of its document. */
export const toPublished: {
	[Type in CollectionType]: (document: DocumentOf<Type>) => EntryData<Type>
} = {
	article: toPublishedArticle,
	banner: toPublishedBanner,
	clip: toPublishedClip,
	display: toPublishedDisplay,
	infographic: toPublishedInfographic,
	media: toPublishedMedia,
	notice: toPublishedNotice,
	person: toPublishedPerson,
	programme: toPublishedProgramme,
	section: toPublishedSection,
	slogan: toPublishedSlogan,
	tag: toPublishedTag,
	unit: toPublishedUnit,
}
