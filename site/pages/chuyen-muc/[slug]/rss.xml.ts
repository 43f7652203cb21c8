import type { APIRoute } from 'astro'
import { answerRss } from '#site/feeds/answerRss.ts'
import { feedOfList } from '#site/feeds/feedOfList.ts'

/** The newest articles of a section as a feed. */
export const GET: APIRoute = ({ locals: { edition }, params: { slug } }) =>
	answerRss(feedOfList(edition, 'section', slug), edition)
