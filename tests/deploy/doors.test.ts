import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '#scripts/deploy/nginx/limits.ts'
import { hearReads } from '#site/web/hearReads.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
	stage = await openStage()
})
afterAll(() => stage.close())

const json = { 'content-type': 'application/json' }
const browser = { 'user-agent': 'Mozilla/5.0' }

/** Send so many at once; how often each status came back. */
async function flood(count: number, address: string, method = 'POST') {
	const asked = Array.from({ length: count }, () => stage.askNginx(address, json, method, '{}'))
	const statuses = (await Promise.all(asked)).map(({ status }) => status)
	return {
		taken: statuses.filter((status) => status === 200).length,
		refused: statuses.filter((status) => status === 429).length,
	}
}

describe('the newsroom', () => {
	test.each([
		'/admin',
		'/admin/collections/articles?limit=10',
		'/api/people/me',
		'/_next/static/a.js',
	])('is reached at %s, and learns who asks and how', async (address) => {
		const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
		const before = stage.reached.length
		expect((await stage.askNginx(address, { ...forged, cookie: 'a=b' })).status).toBe(200)
		const [request] = stage.reached.slice(before)
		expect(request?.url).toBe(address)
		expect(request?.headers).toMatchObject({
			cookie: 'a=b',
			'x-forwarded-for': '127.0.0.1',
			'x-forwarded-proto': 'http',
		})
		expect(request?.headers.host).toBe(request?.headers['x-forwarded-host'])
		expect(request?.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/)
	})

	test.each(['/api/edition/manifest', '/API/edition/manifest', '/api/%65dition/manifest'])(
		'shows the door for publishers to nobody without a key: %s',
		async (address) => {
			const before = stage.reached.length
			expect((await stage.askNginx(address)).status).toBe(404)
			expect(stage.reached.slice(before)).toEqual([])
		},
	)

	test('and with one, to publishers of subsidiaries', async () => {
		const headers = { authorization: 'Bearer key' }
		expect((await stage.askNginx('/api/edition/manifest', headers)).status).toBe(200)
		expect(stage.reached.at(-1)?.url).toBe('/api/edition/manifest')
	})

	test('takes a large file from nobody who is not logged in', async () => {
		const body = 'x'.repeat(2_000_000)
		const before = stage.reached.length
		const answer = await stage.askNginx('/api/media', json, 'POST', body)
		expect(answer.status).toBe(401)
		expect(answer.body.toString()).toContain('Bạn cần đăng nhập')
		expect(stage.reached.slice(before).filter(({ bytes }) => bytes > 0)).toEqual([])
	})

	test('takes a text of ordinary length at once', async () => {
		const body = 'x'.repeat(90_000)
		expect((await stage.askNginx('/api/articles', json, 'POST', body)).status).toBe(200)
		expect(stage.reached.at(-1)).toMatchObject({ method: 'POST', bytes: 90_000 })
	})
})

describe('what one address may send at once is limited', () => {
	test.each([
		{ what: 'log-ins', address: '/api/people/login', burst: limits.login.burst },
		{ what: 'questions for a new password', address: '/api/people/forgot-password', burst: 0 },
		{ what: 'comments', address: '/api/articles/0190/comments', burst: limits.comment.burst },
	])('$what', async ({ address, burst }) => {
		const { taken, refused } = await flood(150, address)
		expect(taken).toBeGreaterThanOrEqual(burst)
		expect(refused).toBeGreaterThan(50)
		expect(taken + refused).toBe(150)
	})

	test('beacons of displays, though a whole building may report at once', async () => {
		const { taken, refused } = await flood(1_500, '/api/displays/report')
		expect(taken).toBeGreaterThanOrEqual(limits.beacon.burst)
		expect(refused).toBeGreaterThan(100)
	})

	test.each([
		'/api/people/login/',
		'/api/people/%6cogin',
		'/api/members/code',
		'/api/people/second-factor/confirm',
	])('guessing at %s, however it is written and however heavy', async (address) => {
		await flood(100, address)
		const before = stage.reached.length
		const heavy = Array.from({ length: 50 }, () =>
			stage.askNginx(address, json, 'POST', ' '.repeat(120_000)),
		)
		const statuses = (await Promise.all(heavy)).map(({ status }) => status)
		expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(20)
		expect(stage.reached.length - before).toBeLessThan(20)
		const { status } = await stage.askNginx(address, json, 'POST', ' '.repeat(300_000))
		expect(status).toBe(413)
	})

	test('who is refused is told in a sentence, and when to come again', async () => {
		await flood(100, '/api/people/login')
		const answer = await stage.askNginx('/api/people/login', json, 'POST', '{}')
		expect(answer.status).toBe(429)
		expect(answer.headers['retry-after']).toBe('5')
		expect(JSON.parse(answer.body.toString())).toMatchObject({ errors: [{ reason: 'tooMany' }] })
	})

	test('reading a discussion, or any page, is not', async () => {
		expect(await flood(150, '/api/articles/0190/comments', 'GET')).toEqual({
			taken: 150,
			refused: 0,
		})
		expect(await flood(300, '/', 'GET')).toEqual({ taken: 300, refused: 0 })
	})
})

test('what readers open is counted by the rule web has, and nothing of who they are', async () => {
	const counted: string[] = []
	const ears = await hearReads(stage.settings.readsPort, (slug) => counted.push(slug))
	await stage.askNginx('/bai-viet/moi/', browser)
	await stage.askNginx('/bai-viet/ngan/', { ...browser, 'accept-encoding': 'br' })
	await stage.askNginx('/bai-viet/moi/', { ...browser, 'x-shown': '1' }, 'HEAD')
	await stage.askNginx('/bai-viet/moi/', browser, 'HEAD')
	await stage.askNginx('/bai-viet/moi/', { ...browser, 'sec-purpose': 'prefetch' })
	await stage.askNginx('/bai-viet/moi/', { 'user-agent': 'Googlebot/2.1' })
	await stage.askNginx('/bai-viet/moi/')
	await stage.askNginx('/bai-viet/khong-co/', browser)
	await stage.askNginx('/', browser)
	await wait(200)
	ears.close()
	expect(counted).toEqual(['moi', 'ngan', 'moi'])
})

test('the log tells what happened, and no address, name or word that was looked for', async () => {
	await stage.askNginx('/tim-kiem/?q=benh-an', { ...browser, cookie: 'payload-token=chia-khoa' })
	await wait(100)
	const log = await readFile(stage.settings.log, 'utf8')
	const last = JSON.parse(log.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
	expect(last).toMatchObject({ method: 'GET', status: 200 })
	const personal = ['127.0.0.1', 'benh-an', 'chia-khoa', 'Mozilla']
	expect(personal.filter((word) => log.includes(word))).toEqual([])
})

test('while the CMS is started anew readers read on, and editors are told to wait', async () => {
	stage.stopCms()
	expect((await stage.askNginx('/')).status).toBe(200)
	const page = await stage.askNginx('/admin')
	expect([page.status, page.headers['content-type']]).toEqual([502, 'text/html; charset=utf-8'])
	expect(page.body.toString()).toContain('Hệ thống biên tập đang khởi động')
	const answer = await stage.askNginx('/api/articles')
	expect(JSON.parse(answer.body.toString())).toMatchObject({ errors: [{ reason: 'starting' }] })
	expect(answer.headers['retry-after']).toBe('3')
})
