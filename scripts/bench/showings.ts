import { toMonthKey } from '#shared/dates.ts'
import { feedKinds, paths } from '#shared/paths.ts'
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

/** Pages of any news site that show the newest article, when there are so many of them. */
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

/**
 * The further pages of ours that show it from `now` on: month, feeds, and the article at the address
 * `before`, the newest of its section until then, which leads to it.
 */
export function furtherShowingsOf(
	{ headline, section, unit }: Newest,
	{ before, now }: { before: string | undefined; now: Date },
): Showing[] {
	const slugs = { section: toSlug(section), unit: toSlug(unit) }
	const addresses = [
		paths.list('month', toMonthKey(now)),
		paths.jsonFeed,
		...feedKinds.flatMap((kind) => [
			paths.listRss(kind, slugs[kind]),
			paths.listJsonFeed(kind, slugs[kind]),
		]),
		...(before ? [before] : []),
	]
	return addresses.map((address) => ({ address, words: headline }))
}

/** The address of the newest article of a section of the site at `url`; undefined while it has none. */
export async function newestIn(url: string, section: string): Promise<string | undefined> {
	const response = await fetch(url + paths.listRss('section', toSlug(section)))
	const [, link] = /<item>.*?<link>([^<]+)</s.exec(await response.text()) ?? []
	return response.ok && link ? new URL(link).pathname : undefined
}
