import { createApp } from 'astro/app/entrypoint'
import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'

const app = createApp({ streaming: false })

/**
 * The page at `path` as readers of `edition` get it; status 404 when the edition has no such page.
 *
 * Its bytes follow from the edition alone: pages ask no clock, no disk and no network.
 */
export async function render(path: string, edition: Edition): Promise<Response> {
	if (path !== paths.notFound) return respond(path, edition)
	// Astro knows its page for lost readers by route, web servers by file name; the page itself is found.
	const { body, headers } = await respond('/404/', edition)
	return new Response(body, { headers })
}

function respond(path: string, edition: Edition): Promise<Response> {
	return app.render(new Request(new URL(path, edition.siteUrl)), { locals: { edition } })
}
