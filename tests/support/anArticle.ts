import type { PublishedArticle } from '#shared/articles/article.ts'
import type { Entry } from '#shared/editions/edition.ts'

/** The entry of a published article that differs from a plain one of the fixture's section by `parts`. */
export function anArticle(parts: Partial<PublishedArticle> & { id: string }): Entry {
	const publishedAt = parts.publishedAt ?? '2021-05-04T03:00:00.000Z'
	const article: PublishedArticle = {
		slug: parts.id,
		formerSlugs: [],
		headline: `Tin ${parts.id}`,
		standfirst: '',
		body: '<p>Nội dung.</p>',
		section: 's-an-toan',
		unit: null,
		tags: [],
		byline: [],
		cover: null,
		source: null,
		documents: [],
		correction: '',
		media: [],
		publishedAt,
		updatedAt: publishedAt,
		...parts,
	}
	return { type: 'article', id: article.id, version: '1', data: article }
}
