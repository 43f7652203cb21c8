import type { Edition } from '#site/edition/edition.ts'
import { recordQuestions, type Answered } from '#site/edition/questions.ts'
import type { FoundTexts } from '#site/search/plain/foundTexts.ts'
import { failureAt } from './failureAt.ts'
import { learnFileHashes } from './learnFileHashes.ts'
import type { Press } from './press.ts'

/** What the compiled site exports; `found` is for a page that one reader alone gets. */
export type Render = (path: string, edition: Edition, found?: FoundTexts) => Promise<Response>

/** A page's bytes, and what it asked of the edition. */
export interface RenderedPage {
	path: string
	body: Uint8Array
	asked: Answered[]
}

/**
 * The page at `path`; throws an error that names document and template when it cannot be rendered.
 *
 * A page that vouches for files is drawn again once it is known what they hash to.
 */
export async function renderPage(
	press: Pick<Press, 'render' | 'store' | 'tree' | 'pages' | 'edition'>,
	edition: Edition,
	path: string,
	now: Date,
): Promise<RenderedPage> {
	const page = await draw(press.render, edition, path)
	const hasLearnt = await learnFileHashes(press, page.asked, now)
	return hasLearnt ? draw(press.render, edition, path) : page
}

async function draw(render: Render, edition: Edition, path: string): Promise<RenderedPage> {
	const recording = recordQuestions(edition)
	try {
		const response = await render(path, recording.edition)
		if (response.status !== 200) throw new Error(`The template answered ${response.status}`)
		return { path, body: await response.bytes(), asked: recording.asked }
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		throw new Error(`${failureAt(edition, path)}: ${reason}`, { cause: error })
	}
}
