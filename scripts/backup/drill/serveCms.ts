import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { handleEndpoints } from 'payload'
import config from '#cms/payload.config.ts'

/** The CMS of this process, answering on this machine only. */
export interface ServedCms {
	url: string
	close: () => void
}

/** Let publishers ask the CMS of this process over HTTP, as they ask a running one. */
export async function serveCms(): Promise<ServedCms> {
	const server = createServer((incoming, outgoing) => {
		answer(incoming)
			.then(async (response) => {
				outgoing.writeHead(response.status, Object.fromEntries(response.headers))
				if (response.body) await pipeline(response.body, outgoing)
				else outgoing.end()
			})
			.catch(() => outgoing.destroy())
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => {
			server.closeAllConnections()
			server.close()
		},
	}
}

async function answer(incoming: IncomingMessage): Promise<Response> {
	const { method = 'GET', url = '/', headers } = incoming
	const [path = '/'] = url.split('?')
	const pairs = Object.entries(headers).map(([name, value]): [string, string] => [
		name,
		[value].flat().join(', '),
	])
	const body = method === 'GET' ? {} : { body: await buffer(incoming) }
	const request = new Request(`http://localhost${url}`, { method, headers: pairs, ...body })
	return handleEndpoints({ config, path, request })
}
