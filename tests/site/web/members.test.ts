import { createServer } from 'node:http'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ASKED_HEADER, memberPaths } from '#shared/members/memberPaths.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { MemberGate } from '#site/web/memberGate.ts'
import { Redirects } from '#site/web/redirects.ts'
import { askServer, listen } from './askServer.ts'

const VISIT = { accept: 'text/html,*/*' }
const MEMBER = { cookie: 'theme=dark; payload-token=member' }

const questions: string[] = []
const cms = createServer(({ url, headers }, response) => {
	const { cookie = '', authorization } = headers
	if (url === memberPaths.check) questions.push(String(headers[ASKED_HEADER]))
	const isMember = cookie === 'payload-token=member' || authorization === 'Display of-ours'
	response.writeHead(isMember ? 204 : 401).end()
})

let folder: string
let origin: string
let context: Parameters<typeof answerRequest>[0]
const web = createServer((request, response) => void answerRequest(context, request, response))

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-members-'))
	const files = {
		'index.html': 'trang chủ',
		'404.html': 'Không tìm thấy',
		'rss.xml': '<rss/>',
		'bai-viet/mot/index.html': 'một',
		'media/anh.webp': 'ảnh',
		'pagefind/a/index/b.pf_index': 'từ',
		'man-hinh/index.html': 'ghép',
		'man-hinh/sanh/index.html': 'sảnh',
		'man-hinh/sanh/playlist.json': '{}',
		'dang-nhap/index.html': 'đăng nhập',
		'_astro/page.css': 'p{}',
		'giao-dien/abc.css': 'p{}',
		'manifest.webmanifest': '{}',
		'bieu-tuong-192.png': 'biểu tượng',
		'sw.js': ';',
	}
	for (const [name, body] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
		await writeFile(path.join(folder, name), body)
	}
	origin = await listen(web)
	await listen(cms)
})

beforeEach(() => {
	questions.length = 0
	context = aContext(`http://127.0.0.1:${(cms.address() as { port: number }).port}`)
})

afterAll(async () => {
	web.close()
	cms.close()
	await rm(folder, { recursive: true })
})

const aContext = (cmsUrl: string) => ({
	siteDir: folder,
	cmsUrl,
	publisherUrl: undefined,
	redirects: new Redirects(folder),
	members: new MemberGate(cmsUrl),
})

const ask = (address: string, headers: Record<string, string> = {}) =>
	askServer(origin, address, headers)

test.each([
	'/',
	'/bai-viet/mot/',
	'/khong-co/',
	'/rss.xml',
	'/media/anh.webp',
	'/pagefind/a/index/b.pf_index',
	'/man-hinh/sanh/playlist.json',
	'/404.html',
])('a stranger’s program gets nothing of %s, and no page in its place', async (address) => {
	const { status, headers, body } = await ask(address, { 'sec-fetch-mode': 'cors', ...VISIT })
	expect([status, headers['cache-control']]).toEqual([401, 'no-store'])
	expect(JSON.parse(body.toString())).toMatchObject({ errors: [{ reason: 'unauthorized' }] })
})

test.each(['/bai-viet//mot/', '/_astro/../bai-viet/mot/', '/_astro/khong-co.css', '/api/edition'])(
	'at %s, where nobody is asked who they are, nothing is said of the site',
	async (address) => {
		const { status, body } = await ask(address, { ...VISIT, ...MEMBER })
		expect([status, body.toString()]).toEqual([404, '404\n'])
	},
)

test('a stranger is led to where people sign in, and on to what they wanted to read', async () => {
	const { status, headers } = await ask('/tim-kiem/?q=a&b=c', VISIT)
	expect([status, headers.location]).toEqual([303, '/dang-nhap/?tiep=/tim-kiem/?q=a&b=c'])
	expect(questions).toEqual([])
	const screen = await ask('/man-hinh/sanh/', VISIT)
	expect([screen.status, screen.headers.location]).toEqual([303, '/man-hinh/'])
})

test.each([
	'/dang-nhap/',
	'/_astro/page.css',
	'/giao-dien/abc.css',
	'/manifest.webmanifest',
	'/bieu-tuong-192.png',
	'/man-hinh/',
	'/sw.js',
])('everybody gets %s, which signing in and pairing take', async (address) => {
	const { status, headers } = await ask(address, VISIT)
	expect(status).toBe(200)
	expect(headers['cache-control']).not.toContain('private')
})

test('a member reads, and nobody on the way keeps what they read', async () => {
	const page = await ask('/bai-viet/mot/', { ...VISIT, ...MEMBER })
	expect([page.status, page.headers['cache-control']]).toEqual([200, 'private, no-cache'])
	const picture = await ask('/media/anh.webp', MEMBER)
	expect(picture.headers['cache-control']).toBe('private, max-age=31536000, immutable')
})

test('the CMS is asked once for a member’s pages and once for what displays show as well', async () => {
	await Promise.all(['/', '/bai-viet/mot/', '/rss.xml'].map((address) => ask(address, MEMBER)))
	for (const address of ['/media/anh.webp', '/man-hinh/sanh/']) await ask(address, MEMBER)
	expect(questions).toHaveLength(2)
	await ask('/', { cookie: 'theme=light; payload-token=member' })
	expect(questions).toHaveLength(2)
})

test('a display shows its token', async () => {
	const headers = { authorization: 'Display of-ours' }
	expect((await ask('/man-hinh/sanh/playlist.json', headers)).status).toBe(200)
	expect(questions).toEqual(['/man-hinh/sanh/playlist.json'])
})

test('while the CMS is down strangers stay out, and members read on', async () => {
	const { members } = context
	const now = Date.now()
	const at = (ms: number) => new Date(now + ms)
	expect(await members?.verdictFor('/', MEMBER, at(0))).toBe('member')
	const alone = aContext('http://127.0.0.1:1')
	expect(await alone.members.verdictFor('/', MEMBER, at(0))).toBe('unknown')
	context = alone
	const { status, headers } = await ask('/', { ...VISIT, ...MEMBER })
	expect([status, headers['retry-after']]).toEqual([503, '3'])
	expect((await ask('/', VISIT)).status).toBe(303)
})

test('a member whom the CMS knew reads on for ten minutes without it, and no longer', async () => {
	const dying = createServer((_, response) => response.writeHead(204).end())
	const gate = new MemberGate(await listen(dying))
	const at = (ms: number) => new Date(Date.now() + ms)
	expect(await gate.verdictFor('/', MEMBER, at(0))).toBe('member')
	dying.closeAllConnections()
	await new Promise((resolve) => dying.close(resolve))
	expect(await gate.verdictFor('/', MEMBER, at(9 * 60_000))).toBe('member')
	expect(await gate.verdictFor('/', MEMBER, at(11 * 60_000))).toBe('unknown')
})
