import {
	request as send,
	type IncomingHttpHeaders,
	type RequestOptions,
	type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer as it came over the wire. */
export interface Answer {
	status: number
	headers: IncomingHttpHeaders
	body: Buffer
}

/** Unlike `fetch`, sends the path as it is written and shows the bytes as they come. */
export function askServer(
	origin: string,
	address: string,
	headers: Record<string, string | undefined> = {},
	method = 'GET',
	body?: string,
): Promise<Answer> {
	const { hostname, port } = new URL(origin)
	const sent = Object.entries(headers).filter(([, value]) => value !== undefined)
	return new Promise((resolve, reject) => {
		const options = {
			hostname,
			port,
			path: address,
			method,
			headers: Object.fromEntries(sent),
			agent: false,
		}
		const request = send(options as RequestOptions, (response) => {
			const chunks: Buffer[] = []
			response.on('data', (chunk: Buffer) => chunks.push(chunk))
			response.on('end', () => {
				const { statusCode = 0, headers } = response
				resolve({ status: statusCode, headers, body: Buffer.concat(chunks) })
			})
		})
		request.on('error', reject)
		request.end(body)
	})
}

/** Let a server listen on a free port of this machine; its address. */
export async function listen(server: Server): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return `http://127.0.0.1:${port}`
}
