import type { IncomingMessage, ServerResponse } from 'node:http'
import { toNoticeAnswer, toNoticePage, type NoticeName } from './toNotice.ts'

/** Answer that something is on its way: a page that reloads itself, or JSON for programs. */
export function answerNotice(
	name: NoticeName,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const isProgram = request.url?.startsWith('/api') ?? false
	const { status, headers, body } = isProgram ? toNoticeAnswer(name) : toNoticePage(name)
	response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
	response.end(request.method === 'HEAD' ? undefined : body)
}
