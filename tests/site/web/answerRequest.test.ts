import { createServer } from 'node:http'
import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { askServer, listen } from './askServer.ts'

const page = '<!doctype html><p>Lưới điện xanh</p>'.repeat(20)
const clip = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 251))

let folder: string
let siteDir: string
const context = { siteDir: '', cmsUrl: '', publisherUrl: undefined, redirects: new Redirects('') }
const web = createServer((request, response) => void answerRequest(context, request, response))
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-web-'))
	siteDir = path.join(folder, 'site')
	const release = path.join(folder, 'releases', 'one')
	const write = async (name: string, body: string | Buffer) => {
		await mkdir(path.dirname(path.join(release, name)), { recursive: true })
		await writeFile(path.join(release, name), body)
	}
	await write('index.html', page)
	await write('index.html.br', brotliCompressSync(page))
	await write('bai-viet/moi/index.html', 'mới')
	await write('bai-viet/cu/index.html', 'cũ')
	await write('tim-kiem/index.html', 'tìm')
	await write('_redirects', '/bai-viet/cu/ /bai-viet/moi/ 301\n')
	await write('404.html', 'Không tìm thấy')
	await write('rss.xml', '<rss/>')
	await write('media/clip.mp4', clip)
	await write('media/bao-cao.pdf', '%PDF')
	await write('media/hinh.svg', '<svg/>')
	await write('_astro/style.abc123.css', 'p{}')
	await write('_astro/_slug_.def456.css', 'p{}')
	await write('pagefind/0a1b/index/one.pf_index', 'từ')
	await write('pagefind/0a1b/pagefind-worker.js', 'tìm')
	await write('.hidden', 'ẩn')
	await writeFile(path.join(folder, 'secret'), 'bí mật')
	await symlink('releases/one', siteDir)
	context.siteDir = siteDir
	context.redirects = new Redirects(siteDir)
	origin = await listen(web)
})

afterAll(async () => {
	web.close()
	await rm(folder, { recursive: true })
})

let origin = ''

test.each([
	{ address: '/', type: 'text/html; charset=utf-8', cache: 'no-cache' },
	{ address: '/rss.xml', type: 'application/xml; charset=utf-8', cache: 'no-cache' },
	{ address: '/media/clip.mp4', type: 'video/mp4', cache: 'immutable' },
	{ address: '/_astro/style.abc123.css', type: 'text/css; charset=utf-8', cache: 'immutable' },
	{ address: '/_astro/_slug_.def456.css', type: 'text/css; charset=utf-8', cache: 'immutable' },
])(
	'$address is served as $type and kept as long as it may be',
	async ({ address, type, cache }) => {
		const { status, headers } = await ask(address)
		expect(status).toBe(200)
		expect(headers['content-type']).toBe(type)
		expect(headers['cache-control']).toContain(cache)
		expect(headers['x-content-type-options']).toBe('nosniff')
		expect(headers.etag).toMatch(/^"/)
		expect(headers['last-modified']).toBeTruthy()
	},
)

test.each([
	'/../secret',
	'/%2e%2e/secret',
	'/bai-viet/..%2f..%2fsecret',
	'/bai-viet%2fmoi/',
	'/bai-viet\\moi/',
	'/%5c..%5csecret',
	'/.hidden',
	'//secret',
	'/_redirects',
	'/index.html.br',
	'/%00',
	'/%zz',
	'/media/',
	'/khong-co/',
])('nothing is found at %s', async (address) => {
	const { status, body } = await ask(address)
	expect(status).toBe(404)
	expect(body.toString()).toBe('Không tìm thấy')
})

test.each([
	{ range: 'bytes=0-9', status: 206, from: 0, to: 10 },
	{ range: 'bytes=990-', status: 206, from: 990, to: 1_000 },
	{ range: 'bytes=-100', status: 206, from: 900, to: 1_000 },
	{ range: 'bytes=0-1,5-6', status: 200, from: 0, to: 1_000 },
	{ range: 'pages=1', status: 200, from: 0, to: 1_000 },
])('a player that asks for "$range" gets those bytes', async ({ range, status, from, to }) => {
	const answer = await ask('/media/clip.mp4', { range })
	expect(answer.status).toBe(status)
	expect(answer.body.equals(clip.subarray(from, to))).toBe(true)
	const expected = status === 206 ? `bytes ${from}-${to - 1}/1000` : undefined
	expect(answer.headers['content-range']).toBe(expected)
})

test('a player that asks beyond the end is told the length', async () => {
	const { status, headers, body } = await ask('/media/clip.mp4', { range: 'bytes=2000-' })
	expect(status).toBe(416)
	expect(headers['content-range']).toBe('bytes */1000')
	expect(body.length).toBe(0)
})

test('half of an old clip is never joined to half of a new one', async () => {
	const { headers } = await ask('/media/clip.mp4')
	const range = 'bytes=500-'
	expect((await ask('/media/clip.mp4', { range, 'if-range': headers.etag })).status).toBe(206)
	expect((await ask('/media/clip.mp4', { range, 'if-range': '"other"' })).status).toBe(200)
	const old = new Date(0).toUTCString()
	expect((await ask('/media/clip.mp4', { range, 'if-range': old })).status).toBe(200)
})

test('a reader who has the page is told so, and after a change gets the new one', async () => {
	const { headers } = await ask('/bai-viet/moi/')
	const again = await ask('/bai-viet/moi/', { 'if-none-match': headers.etag })
	expect([again.status, again.body.length]).toEqual([304, 0])
	const file = path.join(siteDir, 'bai-viet/moi/index.html')
	await writeFile(`${folder}/next`, 'mỚi')
	await rename(`${folder}/next`, file)
	expect((await ask('/bai-viet/moi/', { 'if-none-match': headers.etag })).body.toString()).toBe(
		'mỚi',
	)
})

test('a browser that knows Brotli gets the page compressed, under another etag', async () => {
	const plain = await ask('/', { 'accept-encoding': 'gzip' })
	const small = await ask('/', { 'accept-encoding': 'gzip, br' })
	expect(plain.headers['content-encoding']).toBeUndefined()
	expect(small.headers['content-encoding']).toBe('br')
	expect(small.headers['content-type']).toBe('text/html; charset=utf-8')
	expect(brotliDecompressSync(small.body).toString()).toBe(page)
	expect(small.headers.etag).not.toBe(plain.headers.etag)
	for (const { headers } of [plain, small]) expect(headers.vary).toBe('Accept-Encoding')
	const refused = await ask('/', { 'accept-encoding': 'br;q=0' })
	expect(refused.headers['content-encoding']).toBeUndefined()
})

test('HEAD answers as GET does, without the page', async () => {
	const whole = await ask('/')
	const { status, headers, body } = await ask('/', {}, 'HEAD')
	expect([status, body.length]).toEqual([200, 0])
	expect(headers['content-length']).toBe(String(Buffer.byteLength(page)))
	expect(headers.etag).toBe(whole.headers.etag)
})

test.each([
	{ address: '/bai-viet/cu/', location: '/bai-viet/moi/' },
	{ address: '/bai-viet/cu?x=1', location: '/bai-viet/moi/?x=1' },
	{ address: '/bai-viet/moi', location: '/bai-viet/moi/' },
	{ address: '/tim-kiem?q=%C4%91', location: '/tim-kiem/?q=%C4%91' },
	{ address: '/tim-kiem/index.html', location: '/tim-kiem/' },
])('$address leads to $location', async ({ address, location }) => {
	const { status, headers } = await ask(address)
	expect(status).toBe(301)
	expect(headers.location).toBe(location)
})

test('only the search may compile WebAssembly, and nothing may run inline', async () => {
	const policy = async (address: string) =>
		String((await ask(address)).headers['content-security-policy'])
	expect(await policy('/')).not.toMatch(/unsafe/)
	expect(await policy('/tim-kiem/')).toContain("'wasm-unsafe-eval'")
	expect(await policy('/tim-kiem/')).not.toContain('unsafe-inline')
})

test.each(['/media/bao-cao.pdf', '/media/hinh.svg'])(
	'%s is a download, never a page',
	async (address) => {
		const { headers } = await ask(address)
		expect(headers['content-disposition']).toBe('attachment')
		expect(headers['content-security-policy']).toContain('sandbox')
	},
)

test('nobody writes to the site', async () => {
	const { status, headers } = await ask('/', {}, 'POST')
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('before the first publication a reader is told to wait a moment', async () => {
	context.siteDir = path.join(folder, 'nothing')
	const { status, body } = await ask('/')
	expect(status).toBe(503)
	expect(body.toString()).toContain('Trang tin đang được chuẩn bị')
	context.siteDir = siteDir
})

test('a new release is served from the next request on', async () => {
	await mkdir(path.join(folder, 'releases', 'two'))
	await writeFile(path.join(folder, 'releases', 'two', 'index.html'), 'hai')
	await symlink('releases/two', `${siteDir}.next`)
	await rename(`${siteDir}.next`, siteDir)
	expect((await ask('/')).body.toString()).toBe('hai')
	await unlink(siteDir)
	await symlink('releases/one', siteDir)
})

function ask(
	...question: Parameters<typeof askServer> extends [string, ...infer Rest] ? Rest : never
) {
	return askServer(origin, ...question)
}

test.each(['/pagefind/0a1b/index/one.pf_index', '/_astro/style.abc123.css'])(
	'%s, which only pages load, may run nothing and carries few headers',
	async (address) => {
		const part = await ask(address)
		expect(part.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
		expect(part.headers['x-content-type-options']).toBe('nosniff')
		expect(part.headers['x-frame-options']).toBeUndefined()
	},
)

test('the search engine may compile', async () => {
	const engine = await ask('/pagefind/0a1b/pagefind-worker.js')
	expect(engine.headers['content-security-policy']).toContain("'wasm-unsafe-eval'")
})
