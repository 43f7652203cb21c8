import { paths } from '#shared/paths.ts'
import type { ArticleCard, Edition } from '#site/edition/edition.ts'
import { bylineNames } from './bylineNames.ts'
import { escapeXml } from './escapeXml.ts'
import type { Feed } from './feed.ts'

/** RSS 2.0 of a feed, with all that readers' programs can show of an article. */
export function toRss({ title, description, page, rss, cards }: Feed, edition: Edition): string {
	const { siteUrl } = edition
	const built = cards
		.map(({ updatedAt }) => updatedAt)
		.sort()
		.at(-1)
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
${tag('title', title)}
${tag('link', siteUrl + page)}
${tag('description', description)}
<language>vi</language>
${built ? tag('lastBuildDate', toRssDate(built)) : ''}
<atom:link href="${escapeXml(siteUrl + rss)}" rel="self" type="application/rss+xml"/>
${cards.map((card) => toItem(card, edition)).join('\n')}
</channel>
</rss>
`
}

function toItem(card: ArticleCard, edition: Edition): string {
	const names = bylineNames(card, edition)
	const subjects = [edition.section(card.section), ...card.tags.map((id) => edition.tag(id))]
	return [
		'<item>',
		tag('title', card.headline),
		tag('link', edition.siteUrl + paths.article(card.slug)),
		`<guid isPermaLink="false">${escapeXml(card.id)}</guid>`,
		tag('pubDate', toRssDate(card.publishedAt)),
		card.standfirst && tag('description', card.standfirst),
		...names.map((name) => tag('dc:creator', name)),
		...subjects.map((subject) => subject && tag('category', subject.name)),
		toPictureTag(card, edition),
		'</item>',
	]
		.filter(Boolean)
		.join('\n')
}

function toPictureTag({ cover }: ArticleCard, edition: Edition): string | undefined {
	const media = cover ? edition.media(cover.media) : undefined
	if (!media) return undefined
	const { name, mimeType, size } = media.original
	const url = escapeXml(edition.siteUrl + paths.media(name))
	return `<media:content url="${url}" type="${escapeXml(mimeType)}" fileSize="${size}" medium="image"/>`
}

function tag(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`
}

/** `Fri, 17 Jun 2022 08:28:00 GMT`, as RSS wants it. */
function toRssDate(iso: string): string {
	return new Date(iso).toUTCString()
}
