import type { APIRoute } from 'astro'
import { toRss } from '#site/feeds/toRss.ts'

const NEWEST = 30

/** The newest articles as a feed. */
export const GET: APIRoute = ({ locals: { edition } }) => {
	const cards = edition.newest('all', NEWEST).flatMap((id) => edition.card(id) ?? [])
	return new Response(toRss(cards, edition), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
	})
}
