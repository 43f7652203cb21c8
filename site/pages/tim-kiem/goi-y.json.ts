import type { APIRoute } from 'astro'
import { toSearchAids } from '#site/search/toSearchAids.ts'

/** What the search knows beside its index. */
export const GET: APIRoute = ({ locals: { edition } }) =>
	new Response(JSON.stringify(toSearchAids(edition)), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	})
