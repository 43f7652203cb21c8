import { listRoots } from '#shared/paths.ts'
import type { Edition } from '#site/edition/edition.ts'
import { recordQuestions, type Answered } from '#site/edition/questions.ts'

/** What the compiled site exports. */
export type Render = (path: string, edition: Edition) => Promise<Response>

/** A page's bytes, and what it asked of the edition. */
export interface RenderedPage {
	path: string
	body: Uint8Array
	asked: Answered[]
}

/** The page at `path`; throws an error that names document and template when it cannot be rendered. */
export async function renderPage(
	render: Render,
	edition: Edition,
	path: string,
): Promise<RenderedPage> {
	const recording = recordQuestions(edition)
	try {
		const response = await render(path, recording.edition)
		if (response.status !== 200) throw new Error(`The template answered ${response.status}`)
		return { path, body: await response.bytes(), asked: recording.asked }
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		const message = `${documentAt(edition, path)}, template ${templateFor(path)}: ${reason}`
		throw new Error(message, { cause: error })
	}
}

/** The file below `site/pages` that draws the page. */
function templateFor(path: string): string {
	const parts = path.split('/').filter(Boolean)
	const [first = 'index', second, ...rest] = parts
	if (first === 'bai-viet') return 'bai-viet/[slug].astro'
	if (second && Object.values<string>(listRoots).includes(first)) {
		return rest.length ? `${first}/[slug]/trang/[page].astro` : `${first}/[slug]/index.astro`
	}
	return first.replace(/^sitemap-\d+/, 'sitemap-[page]')
}

function documentAt(edition: Edition, path: string): string {
	const slug = /^\/bai-viet\/([^/]+)\/$/.exec(path)?.[1]
	const article = slug === undefined ? undefined : edition.articleBySlug(slug)
	return article ? `article ${article.id} at ${path}` : `page ${path}`
}
