import type { APIRoute } from 'astro'
import { answerJsonFeed } from '#site/feeds/answerJsonFeed.ts'
import { feedOfList } from '#site/feeds/feedOfList.ts'

/** The newest articles of a unit as a feed in JSON. */
export const GET: APIRoute = ({ locals: { edition }, params: { slug } }) =>
	answerJsonFeed(feedOfList(edition, 'unit', slug), edition)
