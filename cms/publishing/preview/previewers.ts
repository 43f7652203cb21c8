import type { CollectionSlug } from 'payload'
import type { Previewer } from './previewer.ts'
import { previewOfArticle } from './previewOfArticle.ts'
import { previewOfBanner } from './previewOfBanner.ts'
import { previewOfClip } from './previewOfClip.ts'
import { previewOfInfographic } from './previewOfInfographic.ts'
import { previewOfSlogan } from './previewOfSlogan.ts'

/** Types of content that readers find on a page. A new one is one line here. */
export const previewers: Partial<Record<CollectionSlug, Previewer>> = {
	articles: previewOfArticle,
	banners: previewOfBanner,
	clips: previewOfClip,
	infographics: previewOfInfographic,
	slogans: previewOfSlogan,
}
