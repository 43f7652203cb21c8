import { createServer } from 'node:http'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TIME_HEADER } from '#shared/displays/report.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { askServer, listen } from './askServer.ts'

const PLAYLIST = '/man-hinh/sanh/playlist.json'
const body = JSON.stringify({ version: 'a1' })

let siteDir: string
let origin: string
const context = { siteDir: '', cmsUrl: '', publisherUrl: undefined, redirects: new Redirects('') }
const web = createServer((request, response) => void answerRequest(context, request, response))

beforeAll(async () => {
	siteDir = await mkdtemp(path.join(tmpdir(), 'bantin-displays-'))
	await mkdir(path.join(siteDir, 'man-hinh/sanh'), { recursive: true })
	const write = (name: string, text: string | Buffer) => writeFile(path.join(siteDir, name), text)
	await write('index.html', 'Trang chủ')
	await write('man-hinh/sw.js', 'self')
	await write('man-hinh/sanh/index.html', 'Màn hình')
	await write('man-hinh/sanh/playlist.json', body)
	await write('man-hinh/sanh/playlist.json.br', brotliCompressSync(body))
	context.siteDir = siteDir
	context.redirects = new Redirects(siteDir)
	origin = await listen(web)
})

afterAll(async () => {
	web.close()
	await rm(siteDir, { recursive: true })
})

/** Whether the answer's time lies between the question and now. */
async function tellsTime(address: string, headers = {}, method = 'GET') {
	const before = Date.now()
	const answer = await askServer(origin, address, headers, method)
	const time = Number(answer.headers[TIME_HEADER])
	return { ...answer, isNow: before <= time && time <= Date.now() }
}

test('a playlist comes with the server’s time, and is asked for anew each time', async () => {
	const answer = await tellsTime(PLAYLIST)
	expect(answer).toMatchObject({ status: 200, isNow: true })
	expect(answer.headers['cache-control']).toBe('no-cache')
	expect(answer.body.toString()).toBe(body)
})

test.each(['identity', 'br'])(
	'whoever has the playlist already gets the time and nothing else (%s)',
	async (encoding) => {
		const headers = { 'accept-encoding': encoding }
		const { headers: first } = await askServer(origin, PLAYLIST, headers)
		const again = await tellsTime(PLAYLIST, { ...headers, 'if-none-match': first.etag })
		expect(again).toMatchObject({ status: 304, isNow: true })
		expect(again.body).toHaveLength(0)
	},
)

test('a question for the head alone is told the time as well', async () => {
	const answer = await tellsTime(PLAYLIST, {}, 'HEAD')
	expect(answer).toMatchObject({ status: 200, isNow: true })
	expect(answer.body).toHaveLength(0)
})

test('a display that is gone hears so from the server itself, which tells the time', async () => {
	expect(await tellsTime('/man-hinh/khong-co/playlist.json')).toMatchObject({
		status: 404,
		isNow: true,
	})
})

test('readers’ pages tell no time', async () => {
	expect((await askServer(origin, '/')).headers[TIME_HEADER]).toBeUndefined()
})

test('a display may show what it has fetched itself and keep a worker; other pages may not', async () => {
	const { headers } = await askServer(origin, '/man-hinh/sanh/')
	const policy = String(headers['content-security-policy'])
	for (const rule of ["media-src 'self' blob:", "img-src 'self' blob:", "worker-src 'self'"]) {
		expect(policy.split('; ')).toContain(rule)
	}
	expect(policy).not.toContain('unsafe')
	const reader = await askServer(origin, '/')
	expect(String(reader.headers['content-security-policy'])).not.toContain('blob:')
})

test('the displays’ worker is a script of its own folder', async () => {
	const { status, headers } = await askServer(origin, '/man-hinh/sw.js')
	expect(status).toBe(200)
	expect(headers['content-type']).toContain('text/javascript')
	expect(headers['cache-control']).toBe('no-cache')
})
