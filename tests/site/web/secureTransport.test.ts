import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { secureTransport } from '#site/web/secureTransport.ts'
import { askServer, listen } from './askServer.ts'

const cms = createServer((_, response) => response.writeHead(200, { 'x-from': 'cms' }).end('{}'))
const context = {
	siteDir: '/nothing-here',
	cmsUrl: '',
	publisherUrl: undefined,
	redirects: new Redirects('/nothing-here'),
	always: {},
}
const web = createServer((request, response) => void answerRequest(context, request, response))
let origin = ''

beforeAll(async () => {
	context.cmsUrl = await listen(cms)
	origin = await listen(web)
})
afterAll(() => {
	web.close()
	cms.close()
})

const hstsOf = async (address: string, method = 'GET') =>
	(await askServer(origin, address, {}, method)).headers['strict-transport-security']

test('behind TLS every answer keeps browsers there: pages, refusals and what the CMS says', async () => {
	context.always = secureTransport('https://bantin.songlam.example')
	for (const address of ['/', '/khong-co/', '/..%2f', '/api/articles', '/admin', '/healthz']) {
		expect([address, await hstsOf(address)]).toEqual([address, 'max-age=31536000'])
	}
	expect(await hstsOf('/', 'POST')).toBe('max-age=31536000')
})

test('over plain HTTP nobody is told to come back another way', async () => {
	context.always = secureTransport('http://bantin.songlam.example')
	expect(await hstsOf('/')).toBeUndefined()
})

test('a page may use neither camera nor microphone nor place', async () => {
	const { headers } = await askServer(origin, '/khong-co/')
	expect(headers['permissions-policy']).toContain('camera=(), microphone=(), geolocation=()')
})
