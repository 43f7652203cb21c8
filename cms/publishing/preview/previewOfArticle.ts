import type { Payload } from 'payload'
import { toPublishedArticle } from '#cms/collections/articles/published.ts'
import { usesOfArticle } from '#cms/collections/articles/uses.ts'
import { idOf } from '#cms/collections/idOf.ts'
import type { Article } from '#cms/payload-types.ts'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { paths } from '#shared/paths.ts'
import { SLUG_PATTERN } from '#shared/slug.ts'
import { entriesUsed } from './entriesUsed.ts'
import type { Previewer } from './previewers.ts'

/** What stands where a half-written article has nothing yet. */
const placeholders = {
	headline: 'Chưa có tiêu đề',
	slug: 'ban-xem-truoc',
	/** No section has this id, so the page names none. */
	section: 'none',
}

/** The page of an article as readers would get it, however little of it is written. */
export const previewOfArticle: Previewer = async (cms, { piece, savedAt }, now) => {
	// Articles are previewed by this alone.
	const article = piece as unknown as Article
	const data = toDraftArticle(article, savedAt, now)
	const used = await usedBy(cms, data)
	return {
		path: paths.article(data.slug),
		entries: [{ type: 'article', id: data.id, version: 'preview', data }, ...used],
	}
}

function toDraftArticle(article: Article, savedAt: string, now: Date): PublishedArticle {
	const { headline, slug, publishedAt, publishAt } = article
	return toPublishedArticle({
		...article,
		headline: headline?.trim() || placeholders.headline,
		slug: slug && SLUG_PATTERN.test(slug) ? slug : placeholders.slug,
		section: idOf(article.section) ?? placeholders.section,
		formerSlugs: [],
		mediaUsed: usesOfArticle(article).media,
		publishedAt: publishedAt ?? publishAt ?? now.toISOString(),
		// A correction will say when it was made; that is not settled, and last saved is closest.
		releasedAt: publishedAt && article._status !== 'published' ? savedAt : publishedAt,
	})
}

function usedBy(cms: Payload, article: PublishedArticle) {
	const people = article.byline.flatMap((author) => ('person' in author ? author.person : []))
	return entriesUsed(cms, {
		media: article.media,
		people,
		sections: [article.section],
		tags: article.tags,
		units: article.unit ? [article.unit] : [],
	})
}
