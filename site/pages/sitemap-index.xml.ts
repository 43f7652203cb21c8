import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals }) =>
	new Response(String(locals.edition.sitemapPages()), {
		headers: { 'content-type': 'application/xml' },
	})
