import { paths, pieceRoots, type ShowPiece } from '#shared/paths.ts'
import type { PieceIndex } from '#site/edition/pieceIndex.ts'

/** Where the web server looks for redirects, below the site's folder. */
export const REDIRECTS_ADDRESS = '/_redirects'

/** One line for every address that a piece left: the old one, the present one, 301. */
export function toRedirectsFile(pieces: PieceIndex): string {
	const articles = pieces.formerSlugs('article').flatMap((slug) => {
		const present = pieces.byFormerSlug('article', slug)
		return present ? [`${paths.article(slug)} ${paths.article(present.slug)} 301\n`] : []
	})
	// The keys of this table are the types of such pieces, and no others.
	const shows = (Object.keys(pieceRoots) as ShowPiece[]).flatMap((type) =>
		pieces.formerSlugs(type).flatMap((slug) => {
			const present = pieces.byFormerSlug(type, slug)
			return present ? [`${paths.piece(type, slug)} ${paths.piece(type, present.slug)} 301\n`] : []
		}),
	)
	return [...articles, ...shows].sort().join('')
}
