import type { APIRoute } from 'astro'
import { toPlaylist } from '#site/displays/playlist/toPlaylist.ts'

/** What a display shows until it hears something newer. */
export const GET: APIRoute = ({ locals: { edition }, params: { slug = '' } }) => {
	const playlist = toPlaylist(edition, slug)
	if (!playlist) return new Response('', { status: 404 })
	return new Response(JSON.stringify(playlist), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	})
}
