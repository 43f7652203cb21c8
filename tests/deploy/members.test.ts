import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MEMBERS_SECONDS } from '#scripts/deploy/nginx/memberGate.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
	stage = await openStage({ SITE_ACCESS: 'members' })
})
afterAll(() => stage.close())

const checks = () => stage.reached.filter(({ url }) => url === '/api/members/check')
const member = { cookie: 'other=1; payload-token=member' }
const visit = { accept: 'text/html,*/*', 'sec-fetch-mode': 'navigate' }

const closed = [
	'/',
	'/bai-viet/moi/',
	'/bai-viet/khong-co/',
	'/bai-viet/cu/',
	'/media/clip.mp4',
	'/media/bao-cao.pdf',
	'/rss.xml',
	'/pagefind/shards.json',
	'/pagefind/0a1b/index/one.pf_index',
	'/pagefind/pagefind.js',
	'/man-hinh/sanh/',
	'/man-hinh/sanh/playlist.json',
	'/tim-kiem/',
	'/tim-kiem/goi-y.json',
	'/tim-kiem/ket-qua/',
	'/tim-kiem/ket-qua/?q=x',
	'/_redirects',
]

describe('behind nginx as behind web', () => {
	test.each(closed)('%s is for members alone', async (address) => {
		for (const who of [{}, visit, { cookie: 'payload-token=stranger' }]) {
			const [nginx, web] = await Promise.all([
				stage.askNginx(address, who),
				stage.askWeb(address, who),
			])
			expect([401, 303]).toContain(nginx.status)
			for (const name of ['location', 'cache-control', 'content-security-policy']) {
				expect(nginx.headers[name], name).toBe(web.headers[name])
			}
			expect(nginx.status).toBe(web.status)
			if (nginx.status === 401) expect(nginx.body.toString()).toBe(web.body.toString())
		}
		const [nginx, web] = await Promise.all([
			stage.askNginx(address, member),
			stage.askWeb(address, member),
		])
		expect([200, 301, 404]).toContain(nginx.status)
		expect(nginx.status).toBe(web.status)
		expect(nginx.headers['cache-control']).toBe(web.headers['cache-control'])
		expect(nginx.headers['cache-control']).not.toContain('public')
	})

	test.each([
		'/dang-nhap/',
		'/dang-nhap/ma-xac-thuc/',
		'/dang-xuat/',
		'/man-hinh/',
		'/man-hinh/sw.js',
		'/sw.js',
		'/favicon.svg',
		'/robots.txt',
		'/manifest.webmanifest',
		'/tai-truoc.speculationrules',
		'/bieu-tuong-192.png',
		'/_astro/style.abc123.css',
		'/giao-dien/ab12.css',
		'/healthz',
	])('%s is for everybody, and the CMS is not asked', async (address) => {
		const before = checks().length
		const [nginx, web] = await Promise.all([stage.askNginx(address), stage.askWeb(address)])
		expect(nginx.status).toBe(web.status)
		expect(nginx.headers['cache-control']).toBe(web.headers['cache-control'])
		expect(nginx.body.equals(web.body)).toBe(true)
		expect(checks().length).toBe(before)
	})
})

test('the CMS is asked with what the reader shows, for what they want, and sees no body', async () => {
	const shown = { cookie: 'payload-token=member-a', authorization: 'Display token' }
	await stage.askNginx('/man-hinh/sanh/?x=1', shown)
	expect(checks().at(-1)).toMatchObject({ method: 'GET', bytes: 0 })
	expect(checks().at(-1)?.headers).toMatchObject({
		...shown,
		'x-original-uri': '/man-hinh/sanh/?x=1',
		'x-forwarded-for': '127.0.0.1',
	})
})

test('who was let in a moment ago is not asked about again, unless they show something else', async () => {
	const asked = async (headers: Record<string, string>, address = '/') => {
		const before = checks().length
		await stage.askNginx(address, headers)
		return checks().length - before
	}
	expect(await asked({ cookie: 'payload-token=member-b' })).toBe(1)
	expect(await asked({ cookie: 'payload-token=member-b' })).toBe(0)
	expect(await asked({ cookie: 'theme=dark; payload-token=member-b' })).toBe(0)
	expect(await asked({ cookie: 'payload-token=member-b' }, '/man-hinh/sanh/')).toBe(1)
	expect(await asked({ cookie: 'payload-token=member-c' })).toBe(1)
	expect(await asked({ authorization: 'Display x' })).toBe(1)
})

test('a stranger who shows nothing costs the CMS nothing', async () => {
	const before = checks().length
	await Promise.all(Array.from({ length: 50 }, () => stage.askNginx('/', visit)))
	expect(checks().length).toBe(before)
})

test('while the CMS is started anew members read on, and nobody else is let in', async () => {
	await stage.askNginx('/', { cookie: 'payload-token=member-d' })
	stage.members.isAway = true
	await wait((MEMBERS_SECONDS + 1) * 1_000)
	expect((await stage.askNginx('/', { cookie: 'payload-token=member-d' })).status).toBe(200)
	const other = await stage.askNginx('/', { cookie: 'payload-token=member-e' })
	expect(other.status).toBe(503)
	expect(other.body.toString()).toContain('Chưa kiểm tra được đăng nhập')
	stage.members.isAway = false
})
