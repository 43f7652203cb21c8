import { toPublishedArticle } from '#cms/collections/articles/published.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Article } from '#cms/payload-types.ts'
import { paths } from '#shared/paths.ts'
import { asIfPublished } from './asIfPublished.ts'
import { entriesUsed } from './entriesUsed.ts'
import { NO_DOCUMENT } from './noDocument.ts'
import type { Previewer } from './previewer.ts'

/** The page of an article as readers would get it, however little of it is written. */
export const previewOfArticle: Previewer = async (cms, version, now) => {
	// Articles are previewed by this alone.
	const article = version.piece as unknown as Article
	const data = toPublishedArticle({
		...article,
		...asIfPublished('articles', version, now),
		headline: article.headline?.trim() || 'Chưa có tiêu đề',
		section: idOf(article.section) ?? NO_DOCUMENT,
	})
	const used = await entriesUsed(cms, {
		media: data.media,
		person: data.byline.flatMap((author) => ('person' in author ? author.person : [])),
		section: [data.section],
		tag: data.tags,
		unit: [data.unit],
	})
	return {
		path: paths.article(data.slug),
		entries: [{ type: 'article', id: data.id, version: 'preview', data }, ...used],
	}
}
