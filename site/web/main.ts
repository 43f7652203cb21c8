/**
 * The public port: serves the published files and forwards the newsroom's addresses to the CMS.
 *
 *   PORT=3000 CMS_URL=http://127.0.0.1:3001 PUBLISHER_URL=http://127.0.0.1:3002 node site/web/main.ts
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import path from 'node:path'
import { POLL_MS } from '#shared/displays/reportRules.ts'
import { REQUEST_ID_HEADER } from '#shared/logging/requestIdHeader.ts'
import { operationsPaths } from '#shared/operations/operationsPaths.ts'
import { parseSiteEnv } from '#site/env.ts'
import { loggerFor } from '#site/logging/loggerFor.ts'
import { fetchMetrics } from '#site/operations/fetchMetrics.ts'
import { openMetricsServer } from '#site/operations/openMetricsServer.ts'
import { webMetrics } from '#site/operations/webMetrics.ts'
import { READS_FOLDER } from '#site/reads/readsOfDay.ts'
import { answerRequest } from './answerRequest.ts'
import { hearReads } from './hearReads.ts'
import { MemberGate } from './memberGate.ts'
import { ReadCounter } from './readCounter.ts'
import { Redirects } from './redirects.ts'
import { secureTransport } from './secureTransport.ts'

/** Milliseconds that a download under way may go on after the server was told to stop. */
const FAREWELL_MS = 5_000

/** Milliseconds that a silent connection is kept: a display that looks again needs no new one. */
const KEEP_ALIVE_MS = 4 * POLL_MS

const env = parseSiteEnv(process.env)
const {
	cmsUrl,
	dataDir,
	editionToken,
	logLevel,
	metricsPort,
	port,
	publisherUrl,
	siteAccess,
	siteUrl,
} = env
const logger = loggerFor('web', logLevel)
const metrics = webMetrics()
const siteDir = path.join(dataDir, 'site')
const reads = new ReadCounter(path.join(dataDir, READS_FOLDER), (err) => {
	logger.warn({ event: 'reads not written', err })
})
await reads.start(new Date())
const context = {
	siteDir,
	cmsUrl,
	publisherUrl,
	redirects: new Redirects(siteDir),
	...(siteAccess === 'members' && { members: new MemberGate(cmsUrl) }),
	always: secureTransport(siteUrl),
	countRead: (slug: string) => reads.count(slug),
}

const server = createServer((request, response) => {
	metrics.count(request, response)
	answerRequest(context, request, response).catch((err: unknown) => {
		const { method, url } = request
		const id = randomUUID()
		// What was asked for, not what was looked for: a query may hold words of a reader's.
		logger.error({ event: 'answer failed', request: id, method, path: url?.split('?')[0], err })
		if (response.headersSent) response.destroy()
		else response.writeHead(500, { [REQUEST_ID_HEADER]: id }).end()
	})
})
server.keepAliveTimeout = KEEP_ALIVE_MS
server.once('error', (err) => {
	logger.fatal({ event: 'port cannot be opened', port, err })
	process.exitCode = 1
})
server.listen({ port, host: env.host }, () => logger.info({ event: 'listening', port }))
if (env.readsPort !== undefined) {
	await hearReads(env.readsPort, context.countRead).catch((err: unknown) => {
		// Readers come first: without it nobody knows what is read most, and that is all.
		logger.error({ event: 'reads cannot be heard', port: env.readsPort, err })
	})
}
const figures =
	metricsPort === undefined
		? undefined
		: await openMetricsServer(metricsPort, {
				web: metrics.text,
				publisher: () => fetchMetrics(`${publisherUrl}${operationsPaths.metrics}`),
				cms: () => fetchMetrics(`${cmsUrl}${operationsPaths.cmsMetrics}`, editionToken),
			}).catch((err: unknown) => {
				// Readers come first: they are served though nobody can look at figures.
				logger.error({ event: 'figures cannot be offered', port: metricsPort, err })
			})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		logger.info({ event: 'stopping' })
		figures?.close()
		server.close(() => void reads.stop(new Date()))
		server.closeIdleConnections()
		setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref()
	})
}
