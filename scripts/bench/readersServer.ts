import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { browserModule, MODULES_PATH } from './browserModules.ts'

/** Where readers' browsers get the published files, as from the public port. */
export interface ReadersServer {
	url: string
	/** Bytes sent so far, headers included; without the page and the modules that only a test needs. */
	sent: () => number
	close: () => void
}

/** An empty page of the site; it is in Vietnamese, which the search engine looks at. */
export const EMPTY_PAGE = `${MODULES_PATH}page`

/** Serve `siteDir` through the public server's own code, and modules beside it. */
export async function openReadersServer(siteDir: string): Promise<ReadersServer> {
	const context = {
		siteDir,
		cmsUrl: undefined,
		publisherUrl: undefined,
		redirects: new Redirects(siteDir),
	}
	let sent = 0
	const server = createServer((request, response) => {
		const address = request.url ?? '/'
		if (address === EMPTY_PAGE) {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			response.end('<!doctype html><html lang="vi"><title>.</title></html>')
		} else if (address.startsWith(MODULES_PATH)) {
			browserModule(address).then(
				(text) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(text),
				() => response.writeHead(404).end(),
			)
		} else {
			const { socket } = request
			const before = socket.bytesWritten
			response.once('finish', () => (sent += socket.bytesWritten - before))
			answerRequest(context, request, response).catch(() => response.destroy())
		}
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo
	return {
		url: `http://localhost:${port}`,
		sent: () => sent,
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}
