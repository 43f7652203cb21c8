import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals, params }) => {
	const addresses = locals.edition.sitemap(Number(params.page))
	if (!addresses) return new Response('', { status: 404 })
	return new Response(addresses.map(({ path }) => path).join('\n'), {
		headers: { 'content-type': 'application/xml' },
	})
}
