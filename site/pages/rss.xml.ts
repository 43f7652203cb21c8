import type { APIRoute } from 'astro'
import { answerRss } from '#site/feeds/answerRss.ts'
import { feedOfAll } from '#site/feeds/feedOfAll.ts'

/** The newest articles as a feed. */
export const GET: APIRoute = ({ locals: { edition } }) => answerRss(feedOfAll(edition), edition)
