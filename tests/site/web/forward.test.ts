import { createServer, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { askServer, listen } from './askServer.ts'

const received: { url?: string; headers: IncomingHttpHeaders; body: string }[] = []
const context = { siteDir: '', cmsUrl: '', publisherUrl: undefined, redirects: new Redirects('') }
const web = createServer((request, response) => void answerRequest(context, request, response))
const cms = createServer((request, response) => {
	const chunks: Buffer[] = []
	request.on('data', (chunk: Buffer) => chunks.push(chunk))
	request.on('end', () => {
		const { url, headers } = request
		if (url === '/api/people/me?depth=0') {
			response.end(JSON.stringify({ user: headers.cookie === 'token=good' ? { id: '1' } : null }))
			return
		}
		received.push({ url, headers, body: Buffer.concat(chunks).toString() })
		response.writeHead(201, { 'x-from': 'cms', 'keep-alive': 'timeout=99', trailer: 'x' }).end('ok')
	})
})

let origin = ''

beforeAll(async () => {
	context.cmsUrl = await listen(cms)
	origin = await listen(web)
})

afterAll(() => {
	web.close()
	cms.close()
})

test('the newsroom is passed on, with where the reader really came from', async () => {
	const headers = { 'x-forwarded-for': '6.6.6.6', connection: 'x-own', 'x-own': '1', cookie: 'a=b' }
	const answer = await askServer(origin, '/api/articles?depth=0', headers, 'POST', 'nội dung')
	expect([answer.status, answer.body.toString(), answer.headers['x-from']]).toEqual([
		201,
		'ok',
		'cms',
	])
	expect(answer.headers['keep-alive']).not.toContain('99')
	const passed = received.at(-1)
	expect(passed).toMatchObject({ url: '/api/articles?depth=0', body: 'nội dung' })
	expect(passed?.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
	expect(passed?.headers['x-forwarded-host']).toBe(new URL(origin).host)
	expect(passed?.headers.cookie).toBe('a=b')
	expect(passed?.headers['x-own']).toBeUndefined()
})

test.each([
	{
		framed: 'in chunks',
		headers: { 'transfer-encoding': 'chunked', cookie: 'token=good' },
	},
	{
		framed: 'by a length that is called a matter of the connection',
		headers: { connection: 'content-length', 'content-length': '42' },
	},
])('a body $framed stays a body, and never becomes a request of its own', async ({ headers }) => {
	const hidden = 'GET /api/edition/manifest HTTP/1.1\r\nA: b\r\n\r\n'.padEnd(42, '\n').slice(0, 42)
	const before = received.length
	const answer = await askServer(origin, '/api/people/me', headers, 'GET', hidden)
	expect(answer.status).toBe(201)
	expect(received.slice(before)).toMatchObject([{ url: '/api/people/me', body: hidden }])
})

test.each(['/api/edition/manifest', '/api/%65dition/manifest', '/api/Edition/manifest'])(
	'the edition is not offered at %s to anyone without a key',
	async (address) => {
		const before = received.length
		expect((await askServer(origin, address)).status).toBe(404)
		expect(received.length).toBe(before)
		expect((await askServer(origin, address, { authorization: 'Bearer key' })).status).toBe(201)
	},
)

test('what nobody knows how to do never reaches the newsroom', async () => {
	const before = received.length
	const { status, headers } = await askServer(origin, '/api/articles', {}, 'TRACE')
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'])
	expect(received).toHaveLength(before)
})

test('a large body is passed on for who is logged in, and for nobody else', async () => {
	const body = 'x'.repeat(300_000)
	const before = received.length
	for (const headers of [{}, { cookie: 'token=old' }, { authorization: 'JWT x' }]) {
		const answer = await askServer(origin, '/api/people/login', headers, 'POST', body)
		expect(answer.status).toBe(401)
		expect(JSON.parse(answer.body.toString())).toMatchObject({
			errors: [{ reason: 'unauthorized' }],
		})
	}
	expect(received.length).toBe(before)
	const passed = await askServer(origin, '/api/media', { cookie: 'token=good' }, 'POST', body)
	expect(passed.status).toBe(201)
	expect(received.at(-1)?.body).toBe(body)
})

test('while the CMS is down an editor reads that it is starting, and a program gets JSON', async () => {
	const { cmsUrl } = context
	context.cmsUrl = 'http://127.0.0.1:1'
	const shown = await askServer(origin, '/admin')
	expect(shown.status).toBe(502)
	expect(shown.headers['retry-after']).toBe('3')
	expect(shown.body.toString()).toContain('Hệ thống biên tập đang khởi động…')
	const { errors } = JSON.parse((await askServer(origin, '/api/articles')).body.toString()) as {
		errors: unknown[]
	}
	expect(errors).toMatchObject([{ reason: 'starting' }])
	context.cmsUrl = cmsUrl
})
