import { randomUUID } from 'node:crypto'
import { request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import { REQUEST_ID_HEADER } from '#shared/logging/requestIdHeader.ts'
import { answerNotice } from './notice.ts'

/** Headers that belong to one connection and not to the message. */
const hopByHop = new Set([
	'connection',
	'keep-alive',
	'proxy-authenticate',
	'proxy-authorization',
	'proxy-connection',
	'te',
	'trailer',
	'transfer-encoding',
	'upgrade',
])

/** Whether `path` is one of the CMS's addresses. */
export function isOfCms(path: string): boolean {
	return /^\/(?:admin|api|_next)(?:\/|$)/.test(path)
}

/** Whether the request may pass: the doors for programs are shown to nobody without a key. */
export function mayPass(path: string, request: IncomingMessage): boolean {
	if (!/^\/api\/(?:edition|metrics|ready)(?:\/|$)/i.test(path)) return true
	return /^Bearer \S/.test(request.headers.authorization ?? '')
}

/** Pass a request on to the CMS and its answer back, both as they come. */
export async function forward(
	cmsUrl: string | undefined,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (!cmsUrl) return answerNotice('cmsStarting', request, response)
	const target = new URL(cmsUrl)
	await new Promise<void>((resolve) => {
		const passed = send({
			host: target.hostname,
			port: target.port,
			method: request.method,
			path: request.url,
			headers: toForwarded(request),
			agent: false,
		})
		passed.once('response', (answer) => {
			response.writeHead(answer.statusCode ?? 502, withoutHops(answer))
			answer.pipe(response)
			answer.once('error', () => response.destroy())
		})
		passed.once('error', () => {
			// Half an answer cannot be taken back; the reader's browser has to notice that it is half.
			if (response.headersSent) response.destroy()
			else answerNotice('cmsStarting', request, response)
		})
		response.once('close', () => {
			passed.destroy()
			resolve()
		})
		request.pipe(passed)
	})
}

/** What a client says about its own way here is replaced by what we know. */
function toForwarded(request: IncomingMessage): Record<string, string | string[]> {
	return {
		...withoutHops(request),
		...frameOf(request),
		'x-forwarded-for': request.socket.remoteAddress ?? '',
		'x-forwarded-host': request.headers.host ?? '',
		'x-forwarded-proto': 'http',
		[REQUEST_ID_HEADER]: randomUUID(),
	}
}

/** How long the body is, or that it says so itself: without either it would arrive as a second request. */
function frameOf({ headers }: IncomingMessage): Record<string, string> {
	const length = headers['content-length']
	if (length !== undefined) return { 'content-length': length }
	return headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' }
}

function withoutHops({ headers }: IncomingMessage): Record<string, string | string[]> {
	const named = String(headers.connection ?? '')
		.toLowerCase()
		.split(/\s*,\s*/)
	const kept = Object.entries(headers).flatMap(([name, value]) =>
		value === undefined || hopByHop.has(name) || named.includes(name)
			? []
			: [[name, value] as const],
	)
	return Object.fromEntries(kept)
}
