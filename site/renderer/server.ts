import { createApp } from 'astro/app/entrypoint'
import { paths } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import type { FoundTexts } from '#site/search/plain/foundTexts.ts'

const app = createApp({ streaming: false })

// Astro would answer a page that says nothing of the reason; whoever publishes has to know it.
const renderError = app.renderError.bind(app)
app.renderError = (request, options) => {
	if (options.error) return Promise.reject(toError(options.error))
	return renderError(request, options)
}

/**
 * The page at `path` as readers of `edition` get it; status 404 when the edition has no such page.
 * Rejects with the template's own error.
 *
 * Its bytes follow from the edition alone: pages ask no clock, no disk and no network. Only a page of
 * results, drawn for one reader and kept by nobody, shows what was `found` besides.
 */
export async function render(
	path: string,
	edition: Edition,
	found?: FoundTexts,
): Promise<Response> {
	if (path !== paths.notFound) return respond(path, edition, found)
	// Astro knows its page for lost readers by route, web servers by file name; the page itself is found.
	const { body, headers } = await respond('/404/', edition)
	return new Response(body, { headers })
}

function respond(path: string, edition: Edition, found?: FoundTexts): Promise<Response> {
	const locals = { edition, ...(found && { found }) }
	return app.render(new Request(new URL(path, edition.siteUrl)), { locals })
}

function toError(thrown: unknown): Error {
	return thrown instanceof Error ? thrown : new Error(String(thrown))
}
