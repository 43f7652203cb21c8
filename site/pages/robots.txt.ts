import type { APIRoute } from 'astro'

/** Robots keep away: the site is for employees, whatever network it stands in. */
export const GET: APIRoute = () =>
	new Response('User-agent: *\nDisallow: /\n', {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	})
