import type { APIRoute } from 'astro'
import { toSitemapIndex } from '#site/feeds/toSitemap.ts'

/** The list of the sitemap's files. */
export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(toSitemapIndex(edition.siteUrl, edition.sitemapPages()), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	})
