import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ReaderSocket } from '#scripts/bench/load/readerSocket.ts'

const page = 'Lưới điện xanh. '.repeat(20_000)
const asked = new Set<number | undefined>()
const server = createServer((request, response) => {
	asked.add(request.socket.remotePort)
	if (request.url === '/gone') return request.socket.destroy()
	if (request.headers['if-none-match']) return response.writeHead(304, { etag: '"1"' }).end()
	const isChunked = request.url === '/chunked'
	response.writeHead(request.url === '/none' ? 404 : 200, {
		etag: '"1"',
		...(isChunked ? {} : { 'content-length': Buffer.byteLength(page) }),
	})
	response.end(page)
})

let socket: ReaderSocket
beforeAll(async () => {
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	// A server that listens on a port has an address of this kind.
	socket = new ReaderSocket((server.address() as AddressInfo).port)
})
afterAll(() => {
	socket.close()
	server.close()
})

test('a reader gets whole pages over one connection, however they are framed', async () => {
	for (const address of ['/', '/chunked', '/']) {
		const { status, etag, body } = await socket.ask(address)
		expect([status, etag]).toEqual([200, '"1"'])
		expect(body.includes('xanh.')).toBe(true)
		expect(body.length).toBeGreaterThanOrEqual(Buffer.byteLength(page))
	}
	expect(asked.size).toBe(1)
})

test('a reader notices what is missing and what has not changed', async () => {
	expect((await socket.ask('/none')).status).toBe(404)
	const { status, body } = await socket.ask('/', { 'If-None-Match': '"1"' })
	expect([status, body.length]).toEqual([304, 0])
})

test('a connection that breaks is a failure, and the next question opens another', async () => {
	await expect(socket.ask('/gone')).rejects.toThrow()
	expect((await socket.ask('/')).status).toBe(200)
})
