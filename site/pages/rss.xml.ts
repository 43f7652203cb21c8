import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals }) => {
	const items = locals.edition.newest('all', 30).flatMap((id) => locals.edition.card(id) ?? [])
	return new Response(items.map((card) => card.headline).join('\n'), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
	})
}
