import type { IncomingMessage, ServerResponse } from 'node:http'
import { SEARCH_PATH } from '#site/search/plain/searchPath.ts'
import { paths } from '#shared/paths.ts'
import { pageHeaders } from './policy.ts'

/** Milliseconds. Thousands of articles are searched in a tenth of a second. */
const TIMEOUT_MS = 3_000

/** Searches under way at once; the publisher has other work, and does one after the other. */
const MOST = 8

let underWay = 0

/**
 * Answer a search of a browser that runs no script, with a page that the publisher draws.
 *
 * False when nothing was asked, or nobody is there who could answer: the published page at the same
 * address says how to go on.
 */
export async function answerSearch(
	publisherUrl: string | undefined,
	query: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<boolean> {
	const asked = new URLSearchParams(query)
	const words = asked.get('q')?.trim()
	if (!words || !publisherUrl || underWay >= MOST) return false
	const passedOn = new URLSearchParams({ q: words, trang: asked.get('trang') ?? '1' })
	underWay++
	try {
		const answer = await fetch(`${publisherUrl}${SEARCH_PATH}?${passedOn.toString()}`, {
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
		if (answer.status !== 200) return false
		const page = await answer.bytes()
		response.writeHead(200, {
			...pageHeaders(paths.searchPlain),
			'content-type': 'text/html; charset=utf-8',
			'content-length': page.length,
			'cache-control': 'no-store',
		})
		response.end(request.method === 'HEAD' ? undefined : page)
		return true
	} catch {
		return false
	} finally {
		underWay--
	}
}
