import { listRoots, paths, type ListKind } from '#shared/paths.ts'
import type { Shelf } from './addresses.ts'
import { SITEMAP_PAGE_SIZE, sitemapPagesFor, toListKey } from './lists.ts'

interface Line {
	path: string
	updatedAt: string
}

/** One file of the sitemap: the home page and the lists in file 1, then articles, oldest first. */
export function sitemapFile(shelf: Shelf, page: number): Line[] | undefined {
	const articles = shelf.articles.list('all')
	if (!Number.isInteger(page) || page < 1 || page > sitemapPagesFor(articles.length))
		return undefined
	if (page === 1) return listLines(shelf)
	const from = (page - 2) * SITEMAP_PAGE_SIZE
	return articles
		.slice(from, from + SITEMAP_PAGE_SIZE)
		.map(({ slug, updatedAt }) => ({ path: paths.article(slug), updatedAt }))
}

/** A list is as old as the newest article in it. */
function listLines({ articles, entries }: Shelf): Line[] {
	const line = (key: string, path: string): Line[] => {
		const newest = articles.list(key).at(-1)
		return newest ? [{ path, updatedAt: newest.publishedAt }] : []
	}
	// `listRoots` has exactly the kinds of list as its keys.
	const kinds = Object.keys(listRoots) as ListKind[]
	const lists = kinds.flatMap((kind) =>
		entries
			.subjects(kind)
			.flatMap(({ id, slug }) => line(toListKey({ kind, id }), paths.list(kind, slug))),
	)
	return [...line('all', paths.home), ...lists]
}
