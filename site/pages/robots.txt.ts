import type { APIRoute } from 'astro'
import { paths } from '#shared/paths.ts'

/** Robots keep away from a site for employees, whatever network it stands in, until the newsroom lets them in. */
export const GET: APIRoute = ({ locals: { edition } }) => {
	const rules = edition.identity().isListed
		? `User-agent: *\nDisallow: ${paths.search}\n\nSitemap: ${edition.siteUrl}${paths.sitemapIndex}\n`
		: 'User-agent: *\nDisallow: /\n'
	return new Response(rules, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
