import type { Edition } from '#site/edition/edition.ts'
import type { Feed } from './feed.ts'
import { toRss } from './toRss.ts'

/** The feed as RSS, or word that there is none. */
export function answerRss(feed: Feed | undefined, edition: Edition): Response {
	if (!feed) return new Response('', { status: 404 })
	return new Response(toRss(feed, edition), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
	})
}
