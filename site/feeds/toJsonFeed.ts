import { paths } from '#shared/paths.ts'
import type { ArticleCard, Edition } from '#site/edition/edition.ts'
import { bylineNames } from './bylineNames.ts'
import type { Feed } from './feed.ts'

/** JSON Feed 1.1 of a feed, with all that readers' programs can show of an article. */
export function toJsonFeed(feed: Feed, edition: Edition): object {
	const { siteUrl } = edition
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		...(feed.description && { description: feed.description }),
		home_page_url: siteUrl + feed.page,
		feed_url: siteUrl + feed.json,
		language: 'vi',
		items: feed.cards.map((card) => toItem(card, edition)),
	}
}

function toItem(card: ArticleCard, edition: Edition): object {
	const cover = card.cover ? edition.media(card.cover.media) : undefined
	const names = bylineNames(card, edition)
	const tags = [edition.section(card.section), ...card.tags.map((id) => edition.tag(id))]
	return {
		id: card.id,
		url: edition.siteUrl + paths.article(card.slug),
		title: card.headline,
		// The format asks for a text: the whole one is read on the site.
		content_text: card.standfirst || card.headline,
		...(card.standfirst && { summary: card.standfirst }),
		...(cover && { image: edition.siteUrl + paths.media(cover.original.name) }),
		date_published: card.publishedAt,
		date_modified: card.updatedAt,
		...(names.length > 0 && { authors: names.map((name) => ({ name })) }),
		tags: tags.flatMap((tag) => tag?.name ?? []),
	}
}
