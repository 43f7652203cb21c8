import { idOf } from '#cms/collections/idOf.ts'
import { idsOf } from '#cms/collections/idsOf.ts'
import { toBodyHtml } from '#cms/editor/toBodyHtml.ts'
import type { Article } from '#cms/payload-types.ts'
import type { PublishedArticle } from '#shared/articles/article.ts'

/**
 * An article as readers get it.
 *
 * The parameter is generated from the collection and the result is the site's contract, so a
 * change on either side that the other has not followed is a type error on this page.
 */
export function toPublishedArticle(article: Article): PublishedArticle {
	const { id, headline, slug, publishedAt } = article
	const section = idOf(article.section)
	if (!headline || !slug || !publishedAt || !section) {
		throw new Error(`Article ${id} was published incomplete`)
	}
	return {
		id,
		slug,
		formerSlugs: article.formerSlugs ?? [],
		headline,
		standfirst: article.standfirst ?? '',
		body: toBodyHtml(article.body),
		section,
		unit: idOf(article.unit),
		tags: idsOf(article.tags),
		byline: bylineOf(article),
		cover: coverOf(article),
		source: sourceOf(article),
		documents: idsOf(article.documents),
		correction: article.correctionNote?.trim() ?? '',
		media: idsOf(article.mediaUsed),
		publishedAt,
		updatedAt: article.releasedAt ?? publishedAt,
		expireAt: article.expireAt ?? null,
	}
}

function bylineOf({ byline }: Article): PublishedArticle['byline'] {
	return (byline ?? []).flatMap((row): PublishedArticle['byline'] => {
		const person = idOf(row.person)
		if (person) return [{ person }]
		return row.penName ? [{ penName: row.penName }] : []
	})
}

function coverOf({ cover, coverCaption, coverCredit }: Article): PublishedArticle['cover'] {
	const media = idOf(cover)
	return media === null ? null : { media, caption: coverCaption ?? '', credit: coverCredit ?? '' }
}

function sourceOf({ source }: Article): PublishedArticle['source'] {
	return source?.name ? { name: source.name, url: source.url ?? '' } : null
}
