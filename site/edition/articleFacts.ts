import type { PublishedArticle } from '#shared/articles/article.ts'
import { toListKey } from './lists.ts'

/** What is kept in memory of every article: its addresses, its lists and its place in them. */
export interface ArticleFacts {
	id: string
	slug: string
	formerSlugs: readonly string[]
	/** Milliseconds, because ISO texts of one instant can differ. */
	time: number
	publishedAt: string
	updatedAt: string
	section: string
	unit: string | null
	tags: readonly string[]
}

/** The facts of an article, or of as much of one as has them. */
export function toArticleFacts(
	article: Pick<
		PublishedArticle,
		'id' | 'slug' | 'formerSlugs' | 'publishedAt' | 'updatedAt' | 'section' | 'unit' | 'tags'
	>,
): ArticleFacts {
	const { id, slug, formerSlugs, publishedAt, updatedAt, section, unit, tags } = article
	const time = Date.parse(publishedAt)
	return { id, slug, formerSlugs, time, publishedAt, updatedAt, section, unit, tags }
}

/** Keys of every list the article is in. */
export function listKeysOf({ section, unit, tags }: ArticleFacts): string[] {
	const keys = ['all', toListKey({ kind: 'section', id: section })]
	if (unit) keys.push(toListKey({ kind: 'unit', id: unit }))
	for (const id of new Set(tags)) keys.push(toListKey({ kind: 'tag', id }))
	return keys
}

/** Order of articles in every list: oldest first, ties by id. */
export function compareArticles(a: ArticleFacts, b: ArticleFacts): number {
	return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
