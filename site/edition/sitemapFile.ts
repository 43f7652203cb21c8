import { paths, pieceRoots, type ShowPiece } from '#shared/paths.ts'
import { listedSubjects, type Shelf } from './addresses.ts'
import { SITEMAP_PAGE_SIZE, sitemapPagesFor, toListKey } from './lists.ts'

interface Line {
	path: string
	updatedAt: string
}

/** One file of the sitemap: the home page, the lists, clips and infographics in file 1, then articles, oldest first. */
export function sitemapFile(shelf: Shelf, page: number): Line[] | undefined {
	const articles = shelf.pieces.list('all')
	if (!Number.isInteger(page) || page < 1 || page > sitemapPagesFor(articles.length))
		return undefined
	if (page === 1) return listLines(shelf)
	const from = (page - 2) * SITEMAP_PAGE_SIZE
	return articles
		.slice(from, from + SITEMAP_PAGE_SIZE)
		.map(({ slug, updatedAt }) => ({ path: paths.article(slug), updatedAt }))
}

/** A list is as old as the newest article in it. */
function listLines(shelf: Shelf): Line[] {
	const { pieces } = shelf
	const line = (key: string, path: string): Line[] => {
		const newest = pieces.list(key).at(-1)
		return newest ? [{ path, updatedAt: newest.publishedAt }] : []
	}
	const lists = listedSubjects(shelf).flatMap(({ kind, id, slug }) =>
		line(toListKey({ kind, id }), paths.list(kind, slug)),
	)
	// `pieceRoots` has exactly the types of such pieces as its keys.
	const shows = (Object.keys(pieceRoots) as ShowPiece[]).flatMap((type) => [
		...line(type, paths.pieces(type)),
		...pieces
			.list(type)
			.map(({ slug, updatedAt }) => ({ path: paths.piece(type, slug), updatedAt })),
	])
	return [...line('all', paths.home), ...lists, ...shows]
}
