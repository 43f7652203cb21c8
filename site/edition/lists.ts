import type { PieceList } from './edition.ts'

/** Articles on a full archive page of a list. */
export const LIST_PAGE_SIZE = 20

/**
 * Articles in one file of the sitemap.
 *
 * Far below the 50,000 that search engines take: the newest file is rewritten at every publish.
 */
export const SITEMAP_PAGE_SIZE = 1_000

/** The list's name in the state file and in questions. */
export function toListKey(list: PieceList): string {
	return typeof list === 'string' ? list : `${list.kind}:${list.id}`
}

/** Full archive pages of a list of `count` articles; the rest, 20 to 39 of them, is its front. */
export function archivePagesFor(count: number): number {
	return Math.max(0, Math.floor(count / LIST_PAGE_SIZE) - 1)
}

/** Files the sitemap has for `count` articles: one for the lists, the others for articles. */
export function sitemapPagesFor(count: number): number {
	return 1 + Math.ceil(count / SITEMAP_PAGE_SIZE)
}
