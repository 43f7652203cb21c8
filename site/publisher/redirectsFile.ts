import { addressedTypes, pathOfPiece } from '#shared/paths.ts'
import type { PieceIndex } from '#site/edition/pieceIndex.ts'

/** Where the web server looks for redirects, below the site's folder. */
export const REDIRECTS_ADDRESS = '/_redirects'

/** One line for every address that a piece left: the old one, the present one, 301. */
export function toRedirectsFile(pieces: PieceIndex): string {
	const lines = addressedTypes.flatMap((type) =>
		pieces.formerSlugs(type).flatMap((slug) => {
			const present = pieces.byFormerSlug(type, slug)
			return present ? [`${pathOfPiece(type, slug)} ${pathOfPiece(type, present.slug)} 301\n`] : []
		}),
	)
	return lines.sort().join('')
}
