import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import type { Answer } from '#tests/site/web/askServer.ts'
import { clip, openStage, page, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
	stage = await openStage()
})
afterAll(() => stage.close())

/** Headers that decide what a browser does with an answer. */
const telling = [
	'allow',
	'cache-control',
	'content-disposition',
	'content-encoding',
	'content-range',
	'content-security-policy',
	'content-type',
	'cross-origin-opener-policy',
	'location',
	'permissions-policy',
	'referrer-policy',
	'speculation-rules',
	'x-content-type-options',
	'x-frame-options',
]

function told({ status, headers, body }: Answer) {
	const kept = telling.filter((name) => headers[name] !== undefined)
	return {
		status,
		headers: Object.fromEntries(kept.map((name) => [name, headers[name]])),
		tellsTime: headers[TIME_HEADER] !== undefined,
		body: body.toString('base64'),
	}
}

const addresses = [
	'/',
	'/bai-viet/moi/',
	'/bai-viet/moi',
	'/bai-viet/cu/',
	'/bai-viet/cu?x=1',
	'/bai-viet/khong-co/',
	'/bai-viet/moi/index.html',
	'/index.html.br',
	'/tim-kiem/',
	'/tim-kiem?q=%C4%91',
	'/tim-kiem/goi-y.json',
	'/tim-kiem/ket-qua/',
	'/rss.xml',
	'/robots.txt',
	'/manifest.webmanifest',
	'/tai-truoc.speculationrules',
	'/bieu-tuong-192.png',
	'/404.html',
	'/man-hinh/sanh/',
	'/man-hinh/sanh/playlist.json',
	'/man-hinh/khong-co/playlist.json',
	'/man-hinh/sw.js',
	'/giao-dien/ab12.css',
	'/media/clip.mp4',
	'/media/anh.webp',
	'/media/bao-cao.pdf',
	'/media/phu-de.vtt',
	'/media/hinh.svg',
	'/media/khong-co.webp',
	'/media/',
	'/_astro/style.abc123.css',
	'/_astro/_slug_.def456.css',
	'/_astro/chu.woff2',
	'/_redirects',
	'/pagefind/shards.json',
	'/pagefind/pagefind.js',
	'/pagefind/0a1b/index/one.pf_index',
	'/pagefind/0a1b/pagefind-worker.js',
	'/.hidden',
	'//secret',
	'/bai-viet\\moi/',
	'/khong-co/',
]

describe('a reader behind nginx gets what one behind web gets', () => {
	test.each(addresses)('at %s', async (address) => {
		for (const method of ['GET', 'HEAD', 'POST']) {
			for (const headers of [{}, { 'accept-encoding': 'br' }]) {
				const [nginx, web] = await Promise.all([
					stage.askNginx(address, headers, method),
					stage.askWeb(address, headers, method),
				])
				expect(told(nginx), `${method} ${JSON.stringify(headers)}`).toEqual(told(web))
			}
		}
	})

	test.each([
		'bytes=0-9',
		'bytes=99990-',
		'bytes=-100',
		'bytes=0-1,5-6',
		'pages=1',
		'bytes=200000-',
	])('of a clip, asked for %s', async (range) => {
		const [nginx, web] = await Promise.all([
			stage.askNginx('/media/clip.mp4', { range }),
			stage.askWeb('/media/clip.mp4', { range }),
		])
		expect(nginx.status).toBe(web.status)
		expect(nginx.headers['content-range']).toBe(web.headers['content-range'])
		if (web.status !== 416) expect(nginx.body.equals(web.body)).toBe(true)
	})
})

test.each([
	'/../secret',
	'/%2e%2e/secret',
	'/bai-viet/..%2f..%2fsecret',
	'/%5c..%5csecret',
	'/media/..%2f..%2f..%2fsecret',
	'/man-hinh/sanh/../../../secret',
	'/_astro/../../../secret',
	'/%00',
	'/%zz',
	'/%2ehidden',
])('%s leads out of the site no more than with web', async (address) => {
	const { status, body } = await stage.askNginx(address)
	expect([400, 404]).toContain(status)
	expect(body.toString()).not.toContain('bí mật')
	expect(body.toString()).not.toContain('ẩn')
})

test('over TLS browsers get Brotli from the disk, over plain HTTP gzip', async () => {
	const brotli = await stage.askNginx('/', { 'accept-encoding': 'gzip, deflate, br' })
	expect(brotli.headers['content-encoding']).toBe('br')
	expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
	const gzip = await stage.askNginx('/', { 'accept-encoding': 'gzip, deflate' })
	expect(gzip.headers['content-encoding']).toBe('gzip')
	expect(gunzipSync(gzip.body).toString()).toBe(page)
	const plain = await stage.askNginx('/')
	for (const { headers } of [brotli, gzip, plain]) expect(headers.vary).toBe('Accept-Encoding')
	expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3)
})

test.each(['identity', 'br'])(
	'whoever has the playlist already gets the time in whole milliseconds and nothing else (%s)',
	async (encoding) => {
		const address = '/man-hinh/sanh/playlist.json'
		const headers = { 'accept-encoding': encoding }
		const first = await stage.askNginx(address, headers)
		const before = Date.now()
		const again = await stage.askNginx(address, { ...headers, 'if-none-match': first.headers.etag })
		expect([again.status, again.body.length]).toEqual([304, 0])
		expect(again.headers[TIME_HEADER]).toMatch(/^\d{13}$/)
		// nginx looks at the clock once for all it has to do at a time.
		expect(Math.abs(Number(again.headers[TIME_HEADER]) - before)).toBeLessThan(1_000)
	},
)

test('half of an old clip is never joined to half of a new one', async () => {
	const { headers } = await stage.askNginx('/media/clip.mp4')
	const range = 'bytes=500-'
	const part = { range, 'if-range': headers.etag }
	expect((await stage.askNginx('/media/clip.mp4', part)).status).toBe(206)
	const other = await stage.askNginx('/media/clip.mp4', { range, 'if-range': '"other"' })
	expect([other.status, other.body.length]).toEqual([200, clip.length])
})

test('after a publish the very next reader gets the new page, and one taken down is gone', async () => {
	const file = path.join(stage.siteDir, 'bai-viet/ngan/index.html')
	await stage.askNginx('/bai-viet/ngan/')
	await writeFile(`${stage.folder}/next`, 'dài hơn')
	await rename(`${stage.folder}/next`, file)
	expect((await stage.askNginx('/bai-viet/ngan/')).body.toString()).toBe('dài hơn')
	await rename(file, `${stage.folder}/gone`)
	await rename(`${file}.br`, `${stage.folder}/gone.br`)
	for (const headers of [{}, { 'accept-encoding': 'br' }]) {
		expect((await stage.askNginx('/bai-viet/ngan/', headers)).status).toBe(404)
	}
})
