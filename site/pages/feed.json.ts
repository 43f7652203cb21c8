import type { APIRoute } from 'astro'
import { answerJsonFeed } from '#site/feeds/answerJsonFeed.ts'
import { feedOfAll } from '#site/feeds/feedOfAll.ts'

/** The newest articles as a feed in JSON. */
export const GET: APIRoute = ({ locals: { edition } }) =>
	answerJsonFeed(feedOfAll(edition), edition)
