import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
	stage = await openStage({ SITE_ACCESS: 'members' })
})
afterAll(() => stage.close())

const checks = () => stage.reached.filter(({ url }) => url === '/api/members/check')

const closed = [
	'/',
	'/bai-viet/moi/',
	'/media/clip.mp4',
	'/media/bao-cao.pdf',
	'/rss.xml',
	'/pagefind/shards.json',
	'/pagefind/0a1b/index/one.pf_index',
	'/pagefind/pagefind.js',
	'/man-hinh/sanh/playlist.json',
	'/tim-kiem/',
	'/tim-kiem/goi-y.json',
	'/tim-kiem/ket-qua/',
]

test.each(closed)('%s is for members alone', async (address) => {
	stage.members.answer = 401
	const before = checks().length
	const refused = await stage.askNginx(address, { cookie: `stranger=${address}` })
	expect(refused.headers['cache-control']).not.toContain('immutable')
	expect(checks().length).toBe(before + 1)
	stage.members.answer = 204
	const member = await stage.askNginx(address, { cookie: `member=${address}` })
	expect(member.status).toBe(200)
})

test('the CMS is asked with the reader’s own key, and no body', async () => {
	stage.members.answer = 204
	const headers = { cookie: 'payload-token=abc', authorization: 'Bearer display' }
	await stage.askNginx('/', headers)
	expect(checks().at(-1)).toMatchObject({ method: 'GET', bytes: 0 })
	expect(checks().at(-1)?.headers).toMatchObject({ ...headers, 'x-forwarded-for': '127.0.0.1' })
})

test('who was let in a moment ago is not asked about again, who was not is', async () => {
	stage.members.answer = 401
	await stage.askNginx('/', { cookie: 'payload-token=later' })
	stage.members.answer = 204
	const before = checks().length
	for (let time = 0; time < 5; time++) {
		const answer = await stage.askNginx('/', { cookie: 'payload-token=later' })
		expect(answer.status).toBe(200)
	}
	expect(checks().length).toBe(before + 1)
})

test.each(['/_astro/style.abc123.css', '/giao-dien/ab12.css', '/healthz'])(
	'%s is for everybody: the log-in page needs it, or a watchman does',
	async (address) => {
		stage.members.answer = 401
		const before = checks().length
		await stage.askNginx(address, { cookie: 'nobody=1' })
		expect(checks().length).toBe(before)
	},
)
