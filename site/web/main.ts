/**
 * The public port: serves the published files and forwards the newsroom's addresses to the CMS.
 *
 *   PORT=3000 CMS_URL=http://127.0.0.1:3001 PUBLISHER_URL=http://127.0.0.1:3002 node site/web/main.ts
 */
import { createServer } from 'node:http'
import path from 'node:path'
import { POLL_MS } from '#shared/displays/reportRules.ts'
import { parseSiteEnv } from '#site/env.ts'
import { READS_FOLDER } from '#site/reads/readsOfDay.ts'
import { answerRequest } from './answerRequest.ts'
import { ReadCounter } from './readCounter.ts'
import { Redirects } from './redirects.ts'

/** Milliseconds that a download under way may go on after the server was told to stop. */
const FAREWELL_MS = 5_000

/** Milliseconds that a silent connection is kept: a display that looks again needs no new one. */
const KEEP_ALIVE_MS = 4 * POLL_MS

const { cmsUrl, dataDir, port, publisherUrl } = parseSiteEnv(process.env)
const siteDir = path.join(dataDir, 'site')
const reads = new ReadCounter(path.join(dataDir, READS_FOLDER))
await reads.start(new Date())
const context = {
	siteDir,
	cmsUrl,
	publisherUrl,
	redirects: new Redirects(siteDir),
	countRead: (slug: string) => reads.count(slug),
}

const server = createServer((request, response) => {
	answerRequest(context, request, response).catch((error: unknown) => {
		process.stderr.write(`${request.method} ${request.url}: ${String(error)}\n`)
		if (response.headersSent) response.destroy()
		else response.writeHead(500).end()
	})
})
server.keepAliveTimeout = KEEP_ALIVE_MS
server.once('error', (error) => {
	process.stderr.write(`The port ${port} cannot be opened: ${error.message}\n`)
	process.exitCode = 1
})
server.listen(port, () => process.stdout.write(`${JSON.stringify({ event: 'listening', port })}\n`))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		server.close(() => void reads.stop(new Date()))
		server.closeIdleConnections()
		setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref()
	})
}
