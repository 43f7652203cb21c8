import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import { FEED_LENGTH, type Feed } from './feed.ts'

/** The feed of all articles. */
export function feedOfAll(edition: Edition): Feed {
	const { name, description } = edition.identity()
	return {
		title: name,
		description,
		...{ page: paths.home, rss: paths.rss, json: paths.jsonFeed },
		cards: edition.newest('all', FEED_LENGTH).flatMap((id) => edition.card(id) ?? []),
	}
}
