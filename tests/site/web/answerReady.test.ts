import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { askServer, listen } from './askServer.ts'

const parts = createServer((request, response) => {
	if (request.url === '/status') return response.end('{"lag":5,"names":["bí mật"]}')
	response.writeHead(503).end('{"ok":false,"database":true,"disk":false,"host":"bi-mat"}')
})
const web = createServer((request, response) => void answerRequest(context, request, response))
const context = { siteDir: '', cmsUrl: '', publisherUrl: '', redirects: new Redirects('') }
let folder: string
let origin: string
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-ready-'))
	context.siteDir = path.join(folder, 'site')
	context.cmsUrl = context.publisherUrl = await listen(parts)
	origin = await listen(web)
})
afterAll(async () => {
	web.close()
	parts.close()
	await rm(folder, { recursive: true })
})

test('no reader is sent to a machine without a site', async () => {
	const { status, body } = await askServer(origin, '/readyz')
	expect(status).toBe(503)
	expect(JSON.parse(body.toString())).toMatchObject({ ok: false })
})

test('while the CMS wants no work, readers are sent here all the same, and no more is told than that', async () => {
	await mkdir(context.siteDir)
	await writeFile(path.join(context.siteDir, 'index.html'), 'Trang chủ')
	const { status, headers, body } = await askServer(origin, '/readyz')
	expect(status).toBe(200)
	expect(headers['cache-control']).toBe('no-store')
	expect(JSON.parse(body.toString())).toEqual({
		ok: true,
		publisher: true,
		cms: false,
		database: true,
		disk: false,
	})
})

test('figures and readiness of the CMS are no business of those who come by the public port', async () => {
	for (const address of ['/api/metrics', '/api/ready', '/API/metrics']) {
		expect((await askServer(origin, address)).status).toBe(404)
	}
})
