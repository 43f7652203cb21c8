import { randomUUID } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { REQUEST_ID_HEADER } from '#shared/logging/requestIdHeader.ts'
import { requestContext } from './requestContext.ts'
import { isRoutine, routeOf, type Routes } from './routeOf.ts'

/** What Node says on this channel at the beginning of each request that a server of the process takes. */
const CHANNEL = 'http.server.request.start'

interface Started {
	request: IncomingMessage
	response: ServerResponse
	server: Server
}

/** A request that has been answered. */
export interface AnsweredRequest {
	method: string
	/** Few and fixed, so that they can be counted. */
	route: string
	status: number
	/** It went away before the end of its answer. */
	isBrokenOff: boolean
	seconds: number
}

/** The servers whose requests are followed, and how to stop following. */
export interface Following {
	servers: ReadonlySet<Server>
	stop: () => void
}

/**
 * Give each request of this process a name, tell the log how it ended, and `count` it.
 *
 * By Node's own channel, because Next makes the server and offers no place before its pages. The name
 * comes from the web server in front, so that one request has one name in all logs.
 */
export function followRequests(
	cms: Pick<Payload, 'logger'> & { config: Routes },
	count: (answered: AnsweredRequest) => void,
): Following {
	const servers = new Set<Server>()
	const follow = (message: unknown) => {
		// Node's own message, by its documentation.
		const { request, response, server } = message as Started
		servers.add(server)
		const id = nameOf(request)
		const started = performance.now()
		const method = request.method ?? ''
		const path = (request.url ?? '').split('?')[0] ?? ''
		const route = routeOf(cms.config, path)
		response.setHeader(REQUEST_ID_HEADER, id)
		response.once('close', () => {
			const status = response.statusCode
			const isBrokenOff = !response.writableFinished
			const milliseconds = Math.round(performance.now() - started)
			count({ method, route, status, isBrokenOff, seconds: milliseconds / 1_000 })
			const level = levelFor(status, isRoutine(route))
			const told = { request: id, method, path, status, milliseconds }
			cms.logger[level]({ event: 'answered', ...told, ...(isBrokenOff && { isBrokenOff }) })
		})
		requestContext.enterWith({ id })
	}
	subscribe(CHANNEL, follow)
	return { servers, stop: () => void unsubscribe(CHANNEL, follow) }
}

function levelFor(status: number, isOfRoutine: boolean): 'debug' | 'info' | 'error' {
	// 503 is an answer, too: who asks whether the CMS is ready is told that it is not yet.
	if (status >= 500 && status !== 503) return 'error'
	return isOfRoutine ? 'debug' : 'info'
}

function nameOf({ headers }: IncomingMessage): string {
	const given = headers[REQUEST_ID_HEADER]
	return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}
