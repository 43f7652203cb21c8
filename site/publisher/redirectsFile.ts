import { paths } from '#shared/paths.ts'
import type { ArticleIndex } from '#site/edition/articleIndex.ts'

/** Where the web server looks for redirects, below the site's folder. */
export const REDIRECTS_ADDRESS = '/_redirects'

/** One line for every address that an article left: the old one, the present one, 301. */
export function toRedirectsFile(articles: ArticleIndex): string {
	const lines = articles.formerSlugs().flatMap((slug) => {
		const present = articles.byFormerSlug(slug)
		return present ? [`${paths.article(slug)} ${paths.article(present.slug)} 301\n`] : []
	})
	return lines.sort().join('')
}
