import type { CollectionSlug, Payload } from 'payload'
import type { SavedVersion } from '#cms/workflow/readableVersions.ts'
import type { PreviewRequest } from '#shared/editions/edition.ts'
import { previewOfArticle } from './previewOfArticle.ts'

/** Which page shows a piece, and the entries it is drawn from. */
export type Previewer = (cms: Payload, version: SavedVersion, now: Date) => Promise<PreviewRequest>

/** Types of content that have a page of their own. A new one is one line here. */
export const previewers: Partial<Record<CollectionSlug, Previewer>> = {
	articles: previewOfArticle,
}
