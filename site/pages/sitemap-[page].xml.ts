import type { APIRoute } from 'astro'
import { toSitemap } from '#site/feeds/toSitemap.ts'

/** One file of the sitemap. */
export const GET: APIRoute = ({ locals: { edition }, params }) => {
	const addresses = edition.sitemap(Number(params.page))
	if (!addresses) return new Response('', { status: 404 })
	return new Response(toSitemap(edition.siteUrl, addresses), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	})
}
