import type { CollectionSlug, Payload } from 'payload'
import type { SavedVersion } from '#cms/workflow/readableVersions.ts'
import type { PreviewRequest } from '#shared/editions/edition.ts'
import { previewOfArticle } from './previewOfArticle.ts'
import { previewOfBanner } from './previewOfBanner.ts'
import { previewOfClip } from './previewOfClip.ts'
import { previewOfInfographic } from './previewOfInfographic.ts'
import { previewOfSlogan } from './previewOfSlogan.ts'

/** Which page shows a piece, and the entries it is drawn from. */
export type Previewer = (cms: Payload, version: SavedVersion, now: Date) => Promise<PreviewRequest>

/** Types of content that readers find on a page. A new one is one line here. */
export const previewers: Partial<Record<CollectionSlug, Previewer>> = {
	articles: previewOfArticle,
	banners: previewOfBanner,
	clips: previewOfClip,
	infographics: previewOfInfographic,
	slogans: previewOfSlogan,
}
