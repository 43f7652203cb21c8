import type { APIRoute } from 'astro'
import { answerRss } from '#site/feeds/answerRss.ts'
import { feedOfList } from '#site/feeds/feedOfList.ts'

/** The newest articles of a unit as a feed. */
export const GET: APIRoute = ({ locals: { edition }, params: { slug } }) =>
	answerRss(feedOfList(edition, 'unit', slug), edition)
