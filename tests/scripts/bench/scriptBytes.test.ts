import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scriptBytesAt } from '#scripts/bench/scriptBytes.ts'

const files: Record<string, string> = {
	'/bare/': '<p>Không có script.</p><script>document.title</script>',
	'/bai/': '<script type="module" src="/a.js"></script><script nomodule src="/old.js"></script>',
	'/a.js': 'import{x}from"./b.js";import"/c.js";const later=()=>import("./later.js");x(later)',
	'/b.js': 'export const x=1;'.repeat(200),
	'/c.js': 'import"./a.js"',
}

let server: Server
let url: string

beforeAll(async () => {
	server = createServer(({ url: asked = '' }, response) => {
		const text = files[asked]
		response.writeHead(text === undefined ? 404 : 200).end(text)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	// A server that listens on a port has an address of this kind.
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('a page without files of script loads none', async () => {
	expect(await scriptBytesAt(`${url}/bare/`)).toBe('0.0 kB compressed with gzip, 0 files')
})

test('a script counts with all it imports, each file once, and without what it may load later', async () => {
	const names = ['/a.js', '/b.js', '/c.js']
	const bytes = names.reduce((sum, name) => sum + gzipSync(files[name] ?? '').byteLength, 0)
	const expected = `${(bytes / 1e3).toFixed(1)} kB compressed with gzip, 3 files`
	expect(await scriptBytesAt(`${url}/bai/`)).toBe(expected)
})
