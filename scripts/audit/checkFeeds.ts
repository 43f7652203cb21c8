import { paths } from '#shared/paths.ts'
import { pageTypeAt } from './pageTypes.ts'
import type { Violation } from './violation.ts'
import type { Walk } from './walkSite.ts'

/** Feeds and the sitemap are there, are what they say, and name articles of this site. */
export function checkFeeds({ answers, links, isWhole }: Walk): Violation[] {
	const report = (where: string, what: string): Violation => ({ check: 'feeds', where, what })
	const named = (from: string) =>
		new Set(links.filter((link) => link.from === from).map(({ to }) => to))
	const feeds = [...answers.keys()].filter((address) => /(rss\.xml|feed\.json)$/.test(address))
	const missing = [paths.rss, paths.jsonFeed, paths.sitemapIndex]
		.filter((address) => answers.get(address)?.status !== 200)
		.map((address) => report(address, `answers ${answers.get(address)?.status ?? 'nothing'}`))
	const empty = feeds
		.filter((address) => answers.get(address)?.status === 200)
		.filter((address) => ![...named(address)].some((to) => pageTypeAt(to) === 'article'))
		.map((address) => report(address, 'names no article'))
	if (!isWhole) return [...missing, ...empty]

	const inSitemap = new Set(
		[...answers.keys()]
			.filter((at) => /sitemap-\d+\.xml$/.test(at))
			.flatMap((at) => [...named(at)]),
	)
	const unlisted = [...answers]
		.filter(([address, { status }]) => status === 200 && pageTypeAt(address) === 'article')
		.filter(
			([address, { text }]) => text.includes(`rel="canonical" href`) && isCanonical(address, text),
		)
		.filter(([address]) => !inSitemap.has(address))
		.map(([address]) => report(address, 'is in no sitemap'))
	return [...missing, ...empty, ...unlisted]
}

/** A former address shows where the article went, and is not listed. */
function isCanonical(address: string, html: string): boolean {
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
	return canonical !== undefined && URL.parse(canonical)?.pathname === address
}
