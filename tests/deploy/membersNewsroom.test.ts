import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNginx, type RunningNginx } from '#scripts/deploy/nginx/startNginx.ts'
import { parseDeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { freePort } from '#scripts/start/freePort.ts'
import type { Person } from '#cms/payload-types.ts'
import { MemberGate } from '#site/web/memberGate.ts'
import { Redirects } from '#site/web/redirects.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import type { TestCms } from '#tests/support/cms.ts'
import type { ReadersSite } from '#tests/support/readersSite.ts'
import { askServer, listen } from '#tests/site/web/askServer.ts'
import { startBucketServer } from './bucketServer.ts'

// Settings are read once, when the first module of the CMS is loaded; so those come later.
const bucket = await startBucketServer()
const door = await freePort()
const url = `http://127.0.0.1:${door}`
Object.assign(process.env, bucket.settings, { SITE_ACCESS: 'members', SITE_URL: url })
const { openTestCms, PASSWORD } = await import('#tests/support/cms.ts')
const { openReadersSite } = await import('#tests/support/readersSite.ts')
const { serveCms } = await import('#scripts/backup/drill/serveCms.ts')
const { aPerson, aPublishedArticle, take } = await import('#tests/support/cmsBuilders.ts')
const { pictureBytes } = await import('#tests/support/aPicture.ts')
const { env } = await import('#cms/env.ts')

let folder: string
let newsroom: TestCms
let readers: ReadersSite
let served: Awaited<ReturnType<typeof serveCms>>
let nginx: RunningNginx
let writer: Person
let approver: Person
let administrator: Person
let member: { cookie: string }
let web: ReturnType<typeof createServer>

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-members-'))
	newsroom = await openTestCms()
	writer = await aPerson(newsroom.cms, 'contributor')
	approver = await aPerson(newsroom.cms, 'approver')
	administrator = await aPerson(newsroom.cms, 'administrator')
	readers = await openReadersSite()
	await readers.publish()
	served = await serveCms()
	const data = path.join(env.dataDir, 'readers')
	const siteDir = path.join(data, 'site')
	const members = new MemberGate(served.url)
	const redirects = new Redirects(siteDir)
	const context = { siteDir, cmsUrl: served.url, publisherUrl: undefined, redirects, members }
	web = createServer((request, response) => void answerRequest(context, request, response))
	const settings = parseDeploySettings({
		SITE_URL: url,
		SITE_ACCESS: 'members',
		BANTIN_DATA: data,
		PORT: new URL(await listen(web)).port,
		CMS_PORT: new URL(served.url).port,
		NGINX_LISTEN: `127.0.0.1:${door}`,
		NGINX_LOG: 'off',
		NGINX_CACHE: path.join(folder, 'cache'),
	})
	nginx = await startNginx(settings, path.join(folder, 'nginx'))
	member = { cookie: await signIn(writer.email) }
}, 240_000)

afterAll(async () => {
	await nginx.stop()
	web.closeAllConnections()
	web.close()
	served.close()
	await readers.close()
	await newsroom.close()
	await bucket.remove()
	await rm(folder, { recursive: true, force: true })
})

const read = (address: string, headers: Record<string, string> = member) =>
	fetch(url + address, { headers, redirect: 'manual' })

const post = (address: string, body: BodyInit, headers: Record<string, string> = {}) =>
	fetch(url + address, {
		method: 'POST',
		body,
		headers: { origin: url, ...headers },
		redirect: 'manual',
	})

/** As the form does that works without scripts. */
async function signIn(email: string): Promise<string> {
	const form = new URLSearchParams({ email, password: PASSWORD })
	const answer = await post('/api/members/login', form)
	expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
	return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>) {
	const body = new FormData()
	body.append('file', new Blob([bytes], { type }), name)
	body.append('_payload', JSON.stringify({ alt: 'Công nhân kéo dây' }))
	const answer = await post('/api/media', body, member)
	expect(answer.status).toBe(201)
	// The API answers with the document that was made.
	return ((await answer.json()) as { doc: { id: string; filename: string } }).doc
}

let picture: { id: string; filename: string }
let article: { id: string; slug?: string | null }

test('a colleague uploads through nginx, small and large, and the files lie in the bucket', async () => {
	picture = await upload('anh.jpg', 'image/jpeg', new Uint8Array(await pictureBytes()))
	expect(await bucket.objects()).toContain(`media/${picture.filename}`)
	const large = Buffer.alloc(30 * 1024 * 1024, '% đệm\n')
	large.write('%PDF-1.7\n')
	large.write('\nxref\n%%EOF\n', large.length - 20)
	const document = await upload('lon.pdf', 'application/pdf', new Uint8Array(large))
	expect((await bucket.bytesOf(`media/${document.filename}`)).equals(large)).toBe(true)
})

test('members read what was approved, with the very bytes of the bucket', async () => {
	article = await aPublishedArticle(newsroom.cms, writer, approver, {
		headline: 'Khánh thành trạm biến áp',
		cover: picture.id,
	})
	await readers.publish()
	const page = await read(`/bai-viet/${article.slug}/`)
	expect(page.status).toBe(200)
	expect((await page.text()).normalize('NFC')).toContain('Khánh thành trạm biến áp')
	const file = await read(`/media/${picture.filename}`)
	expect(file.headers.get('cache-control')).toContain('private')
	const stored = await bucket.bytesOf(`media/${picture.filename}`)
	expect(Buffer.from(await file.arrayBuffer()).equals(stored)).toBe(true)
})

test('nobody else does: pages lead to the log-in, which opens, and files are refused', async () => {
	// Node's own `fetch` says that it is a script.
	const browser = { accept: 'text/html', 'sec-fetch-mode': 'navigate' }
	const visit = await askServer(url, `/bai-viet/${article.slug}/`, browser)
	const login = `/dang-nhap/?tiep=/bai-viet/${article.slug}/`
	expect([visit.status, visit.headers.location]).toEqual([303, login])
	expect((await read(login, {})).status).toBe(200)
	for (const address of [`/media/${picture.filename}`, '/rss.xml', '/pagefind/shards.json']) {
		expect((await read(address, {})).status).toBe(401)
		expect((await read(address, { cookie: 'payload-token=guessed' })).status).toBe(401)
	}
})

test('a session that was ended opens nothing a few seconds later', async () => {
	const other = await signIn(approver.email)
	expect((await read('/', { cookie: other })).status).toBe(200)
	await post('/api/members/logout', '', { cookie: other })
	await expect
		.poll(async () => (await read('/', { cookie: other })).status, { timeout: 20_000 })
		.toBe(401)
})

test('a take-down leaves neither page nor picture with nginx', async () => {
	await take(newsroom.cms, administrator, article.id, 'takedown', { comment: 'Sai sự thật' })
	await readers.publish()
	for (const address of [`/bai-viet/${article.slug}/`, `/media/${picture.filename}`]) {
		expect((await read(address)).status).toBe(404)
	}
})
