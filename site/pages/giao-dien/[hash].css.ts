import type { APIRoute } from 'astro'
import { paletteSheet } from '#shared/identity/paletteSheet.ts'

/** The corporation's colours; under any other name there is nothing. */
export const GET: APIRoute = ({ params, locals }) => {
	const { css, hash } = paletteSheet(locals.edition.identity())
	if (params.hash !== hash) return new Response('', { status: 404 })
	return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
