import { z } from 'zod'
import { publishedSloganSchema } from '#shared/slogans/slogan.ts'
import { publishedInfographicSchema } from '#shared/infographics/infographic.ts'
import { publishedIdentitySchema } from '#shared/identity/identity.ts'
import { publishedClipSchema } from '#shared/clips/clip.ts'
import { publishedBannerSchema } from '#shared/banners/banner.ts'
import { publishedDisplaySchema } from '#shared/displays/display.ts'
import { publishedNoticeSchema } from '#shared/displays/notice.ts'
import { publishedProgrammeSchema } from '#shared/displays/programme.ts'
import { publishedArticleSchema } from '#shared/articles/article.ts'
import { publishedFrontPageSchema } from '#shared/frontPage/frontPage.ts'
import { publishedMediaSchema } from '#shared/media/media.ts'
import { publishedPersonSchema } from '#shared/people/person.ts'
import { publishedSearchAidsSchema } from '#shared/search/searchAids.ts'
import { publishedSectionSchema } from '#shared/sections/section.ts'
import { publishedTagSchema } from '#shared/tags/tag.ts'
import { publishedUnitSchema } from '#shared/units/unit.ts'

/** What an entry of each type carries. A new type is one line here. */
export const entrySchemas = {
	article: publishedArticleSchema,
	banner: publishedBannerSchema,
	clip: publishedClipSchema,
	display: publishedDisplaySchema,
	frontPage: publishedFrontPageSchema,
	identity: publishedIdentitySchema,
	infographic: publishedInfographicSchema,
	media: publishedMediaSchema,
	notice: publishedNoticeSchema,
	person: publishedPersonSchema,
	programme: publishedProgrammeSchema,
	searchAids: publishedSearchAidsSchema,
	section: publishedSectionSchema,
	slogan: publishedSloganSchema,
	tag: publishedTagSchema,
	unit: publishedUnitSchema,
} as const

export const entryTypes = Object.keys(entrySchemas) as EntryType[]

/** A type of entry. */
export type EntryType = keyof typeof entrySchemas

/** What an entry of type `Type` carries. */
export type EntryData<Type extends EntryType> = z.infer<(typeof entrySchemas)[Type]>

const entryTypeSchema = z.enum(entryTypes as [EntryType, ...EntryType[]])

/** Which entry is meant. */
export const entryKeySchema = z.object({ type: entryTypeSchema, id: z.string().min(1) })

export type EntryKey = z.infer<typeof entryKeySchema>

/** An entry's name and version; two equal versions carry equal data. */
export const manifestEntrySchema = entryKeySchema.extend({ version: z.string().min(1) })

export type ManifestEntry = z.infer<typeof manifestEntrySchema>

/** Everything readers may see now, or of the entries that were asked for those they may see. */
export const manifestSchema = z.object({ entries: z.array(manifestEntrySchema) })

export type Manifest = z.infer<typeof manifestSchema>

/** An entry whole. */
export type Entry = {
	[Type in EntryType]: { type: Type; id: string; version: string; data: EntryData<Type> }
}[EntryType]

const entrySchema = z.discriminatedUnion('type', [
	entryOf('article'),
	entryOf('banner'),
	entryOf('clip'),
	entryOf('display'),
	entryOf('frontPage'),
	entryOf('identity'),
	entryOf('infographic'),
	entryOf('media'),
	entryOf('notice'),
	entryOf('person'),
	entryOf('programme'),
	entryOf('searchAids'),
	entryOf('section'),
	entryOf('slogan'),
	entryOf('tag'),
	entryOf('unit'),
])

/** The answer to a request for entries: those of them that readers may see now. */
export const entriesSchema = z.object({ entries: z.array(entrySchema) })

/** The most entries one request may ask for. */
export const ENTRIES_PER_REQUEST = 200

/** The CMS's addresses for publishers; each wants `Authorization: Bearer <edition token>`. */
export const editionPaths = {
	/**
	 * GET; answers `Manifest` with an `ETag`, or 304 to `If-None-Match`.
	 * POST `{ entries: EntryKey[] }` answers for those entries, and the media and people they use.
	 */
	manifest: '/api/edition/manifest',
	/** POST `{ entries: EntryKey[] }`, at most `ENTRIES_PER_REQUEST`; answers `{ entries: Entry[] }`. */
	entries: '/api/edition/entries',
	/** GET; the bytes of a file of a media entry that readers may see. */
	mediaFile: (fileName: string) => `/api/edition/media/${fileName}`,
} as const

/** The publisher's address for the CMS: POST `{ entries: EntryKey[] }` (may be empty) wakes it. */
export const WAKE_PATH = '/wake'

/**
 * The publisher's address for previews: POST `PreviewRequest` with `Authorization: Bearer <edition
 * token>`; answers the page as HTML, or 404 when the site with these entries has none there.
 *
 * Nothing of it is kept: the entries lie over the edition for this one page.
 */
export const PREVIEW_PATH = '/preview'

/** A page of the site as it would be if readers had these entries too. */
export const previewRequestSchema = entriesSchema.extend({ path: z.string().startsWith('/') })

export type PreviewRequest = z.infer<typeof previewRequestSchema>

function entryOf<Type extends EntryType>(type: Type) {
	return z.object({
		type: z.literal(type),
		id: z.string().min(1),
		version: z.string().min(1),
		data: entrySchemas[type],
	})
}
