import { paths } from '#shared/paths.ts'
import { toSlug } from '#shared/slug.ts'
import { sitemapPagesFor } from '#site/edition/lists.ts'
import type { Place } from './places.ts'

/** A page, and words that stand on it from the moment it shows a certain article. */
export interface Showing {
	address: string
	words: string
}

/** An article that is about to be published as the newest of all. */
export interface Newest extends Place {
	slug: string
	headline: string
}

/** Every page that shows the newest article of a site with so many of them. */
export function showingsOf(
	{ slug, headline, section, unit, tags }: Newest,
	articles: number,
): Showing[] {
	const pages = [
		paths.article(slug),
		paths.home,
		paths.list('section', toSlug(section)),
		paths.list('unit', toSlug(unit)),
		...tags.map((tag) => paths.list('tag', toSlug(tag))),
		paths.rss,
	]
	const sitemap = paths.sitemap(sitemapPagesFor(articles))
	return [
		...pages.map((address) => ({ address, words: headline })),
		{ address: sitemap, words: slug },
	]
}
