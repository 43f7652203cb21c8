import type { Edition } from '#site/edition/edition.ts'
import type { Feed } from './feed.ts'
import { toJsonFeed } from './toJsonFeed.ts'

/** The feed as JSON Feed, or word that there is none. */
export function answerJsonFeed(feed: Feed | undefined, edition: Edition): Response {
	if (!feed) return new Response('', { status: 404 })
	return new Response(JSON.stringify(toJsonFeed(feed, edition)), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	})
}
