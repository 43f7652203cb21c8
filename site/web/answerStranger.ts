import type { IncomingMessage, ServerResponse } from 'node:http'
import { RETURN_MARK } from '#shared/members/memberPaths.ts'
import { paths } from '#shared/paths.ts'
import { pageHeaders } from './policy.ts'

/** Lead who has not signed in to where they do: a person to the page for it, a screen to where it is paired. */
export function answerStranger(
	path: string,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const headers = { ...pageHeaders('/'), 'cache-control': 'no-store' }
	if (isVisit(request)) {
		const isScreen = path.startsWith(paths.displays)
		const location = isScreen ? paths.displays : paths.signIn + RETURN_MARK + request.url
		response.writeHead(303, { ...headers, location }).end()
		return
	}
	const message = 'Bạn cần đăng nhập để đọc trang tin này.'
	response.writeHead(401, { ...headers, 'content-type': 'application/json; charset=utf-8' })
	response.end(
		request.method === 'HEAD'
			? undefined
			: JSON.stringify({ errors: [{ message, reason: 'unauthorized' }] }),
	)
}

/**
 * Whether somebody opens a page, and no script or picture is fetched.
 *
 * A script that is led to another page would take that for what it asked for, and keep it.
 */
function isVisit({ headers }: IncomingMessage): boolean {
	const mode = headers['sec-fetch-mode']
	if (mode !== undefined && mode !== 'navigate') return false
	return headers.accept?.includes('text/html') ?? false
}
