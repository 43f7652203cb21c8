import type { PublishedArticle } from '#shared/articles/article.ts'

/** Whether a picture has to be drawn for an article whose link is shared. */
export function needsShareImage({ cover }: Pick<PublishedArticle, 'cover'>): boolean {
	return cover === null
}
