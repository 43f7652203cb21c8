import type { PublishedArticle } from '#shared/articles/article.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import { paths } from '#shared/paths.ts'
import { needsShareImage } from './needsShareImage.ts'

/** Pixels. Networks show no more, and some refuse what is much larger. */
const WIDEST = 1_600

/**
 * The address of the picture that stands for an article where its link is shared: its cover in a large
 * size that everybody can read, otherwise the picture drawn for it.
 */
export function shareImageOf(
	article: Pick<PublishedArticle, 'slug' | 'cover'>,
	cover: PublishedMedia | undefined,
): string | undefined {
	if (needsShareImage(article)) return paths.shareImage(article.slug)
	return cover && paths.media(largeFileOf(cover))
}

/** AVIF is left out: many who show shared links cannot read it. */
function largeFileOf({ original, variants }: PublishedMedia): string {
	const readable = variants.filter(({ mimeType }) => mimeType === 'image/webp')
	const [largest] = readable
		.flatMap(({ name, width }) => (width && width <= WIDEST ? [{ name, width }] : []))
		.sort((a, b) => b.width - a.width)
	return largest?.name ?? original.name
}
