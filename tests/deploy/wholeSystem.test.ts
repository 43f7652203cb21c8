import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNginx, type RunningNginx } from '#scripts/deploy/nginx/startNginx.ts'
import { parseDeploySettings } from '#scripts/deploy/parseDeploySettings.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { toDayKey } from '#shared/dates.ts'
import { READS_FOLDER, readsFileName, type ReadsOfDay } from '#site/reads/readsOfDay.ts'
import { administrator, startBantin, type Bantin } from '#tests/support/bantin.ts'
import { pictureBytes } from '#tests/support/aPicture.ts'
import { openBoardroom, type Boardroom, type PieceAtWork } from '#tests/support/boardroom.ts'
import { PASSWORD } from '#tests/support/newsroom.ts'
import { until } from '#tests/support/until.ts'
import { askServer } from '#tests/site/web/askServer.ts'
import { startBucketServer, type BucketServer } from './bucketServer.ts'

/** The first start builds the admin. */
const START_MS = 600_000

let folder: string
let bucket: BucketServer
let bantin: Bantin
let nginx: RunningNginx
let room: Boardroom
let url: string
let member: { cookie: string }

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-whole-'))
	bucket = await startBucketServer()
	const [port, cms, publisher, reads, door] = await Promise.all(
		Array.from({ length: 5 }, async () => String(await freePort())),
	)
	url = `http://127.0.0.1:${door}`
	const settings = {
		SITE_URL: url,
		SITE_ACCESS: 'members',
		BANTIN_DATA: path.join(folder, 'data'),
		WEB_HOST: '127.0.0.1',
		PORT: port ?? '',
		CMS_PORT: cms ?? '',
		PUBLISHER_PORT: publisher ?? '',
		READS_PORT: reads ?? '',
		NGINX_LISTEN: `127.0.0.1:${door}`,
		NGINX_LOG: 'off',
		NGINX_CACHE: path.join(folder, 'cache'),
		...bucket.settings,
	}
	bantin = await startBantin(settings, settings.BANTIN_DATA)
	nginx = await startNginx(parseDeploySettings(settings), path.join(folder, 'nginx'))
	room = await openBoardroom(() => ({ ...bantin, url }))
	member = { cookie: await signIn(room.writer.email, PASSWORD) }
}, START_MS)

afterAll(async () => {
	await nginx.stop()
	await bantin.stop()
	await bucket.remove()
	await rm(folder, { recursive: true, force: true })
})

/** Node's own `fetch` says that it is a script, which reads nothing. */
const reader = { 'user-agent': 'Mozilla/5.0' }

const read = (address: string, headers: Record<string, string> = member) =>
	fetch(url + address, { headers: { ...reader, ...headers }, redirect: 'manual' })

/** As the form does that works without scripts. */
async function signIn(email: string, password: string): Promise<string> {
	const answer = await fetch(`${url}/api/members/login`, {
		method: 'POST',
		body: new URLSearchParams({ email, password }),
		headers: { origin: url },
		redirect: 'manual',
	})
	expect(answer.status).toBe(303)
	return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>) {
	const body = new FormData()
	body.append('file', new Blob([bytes], { type }), name)
	body.append('_payload', JSON.stringify({ alt: 'Công nhân kéo dây' }))
	const headers = { ...member, origin: url }
	const answer = await fetch(`${url}/api/media`, { method: 'POST', body, headers })
	expect(answer.status).toBe(201)
	// The API answers with the document that was made.
	return ((await answer.json()) as { doc: { id: string; filename: string } }).doc
}

let picture: { id: string; filename: string }
let piece: PieceAtWork

test('an editor uploads through nginx, small and large, and the files lie in the bucket', async () => {
	picture = await upload('anh.jpg', 'image/jpeg', new Uint8Array(await pictureBytes()))
	const large = Buffer.alloc(30 * 1024 * 1024, '% đệm\n')
	large.write('%PDF-1.7\n')
	large.write('\nxref\n%%EOF\n', large.length - 20)
	const document = await upload('lon.pdf', 'application/pdf', new Uint8Array(large))
	expect((await bucket.bytesOf(`media/${document.filename}`)).equals(large)).toBe(true)
	expect(await bucket.objects()).toContain(`media/${picture.filename}`)
})

test('members read what was approved, from nginx, with the very bytes of the bucket', async () => {
	piece = await room.draft('Khánh thành trạm biến áp 110 kV', { cover: picture.id })
	await room.writer.take('articles', piece.id, 'submit')
	await room.editor.take('articles', piece.id, 'approve')
	await room.approver.take('articles', piece.id, 'approve')
	await until('members have it', async () => (await read(piece.address)).status === 200)
	expect(await (await read(piece.address)).text()).toContain('Khánh thành trạm biến áp')
	const file = await read(`/media/${picture.filename}`)
	expect(file.headers.get('cache-control')).toContain('private')
	const stored = await bucket.bytesOf(`media/${picture.filename}`)
	expect(Buffer.from(await file.arrayBuffer()).equals(stored)).toBe(true)
})

test('nobody else does: pages lead to the log-in, files are refused', async () => {
	// Node's own `fetch` says that it is a script.
	const browser = { accept: 'text/html', 'sec-fetch-mode': 'navigate' }
	const visit = await askServer(url, piece.address, browser)
	expect([visit.status, visit.headers.location]).toEqual([303, `/dang-nhap/?tiep=${piece.address}`])
	expect((await read('/dang-nhap/', {})).status).toBe(200)
	for (const address of [`/media/${picture.filename}`, '/rss.xml', '/pagefind/shards.json']) {
		expect((await read(address, {})).status).toBe(401)
		expect((await read(address, { cookie: 'payload-token=guessed' })).status).toBe(401)
	}
})

test('the admin opens through nginx for who has logged in there', async () => {
	const login = await fetch(`${url}/api/people/login`, {
		method: 'POST',
		body: JSON.stringify({ email: administrator.email, password: administrator.password }),
		headers: { 'content-type': 'application/json', origin: url },
	})
	expect(login.status).toBe(200)
	const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
	const admin = await read('/admin', { cookie, accept: 'text/html' })
	expect(admin.status).toBe(200)
	const health = await read('/healthz', {})
	expect(await health.json()).toMatchObject({ ok: true })
})

test('a session that was ended opens nothing a few seconds later', async () => {
	const other = await signIn(room.editor.email, PASSWORD)
	expect((await read('/', { cookie: other })).status).toBe(200)
	await fetch(`${url}/api/members/logout`, {
		method: 'POST',
		headers: { cookie: other, origin: url },
		redirect: 'manual',
	})
	await until('it opens nothing', async () => (await read('/', { cookie: other })).status === 401)
})

test('a take-down leaves neither page nor picture with nginx', async () => {
	const { status } = await room.admin.take('articles', piece.id, 'takedown', {
		comment: 'Sai sự thật',
	})
	expect(status).toBe(200)
	for (const address of [piece.address, `/media/${picture.filename}`]) {
		await until(`${address} is gone`, async () => (await read(address)).status === 404)
	}
})

test('what members opened was counted', async () => {
	await bantin.stop()
	const file = path.join(bantin.dataFolder, READS_FOLDER, readsFileName(toDayKey(new Date())))
	// A file of ours, of this form.
	const counted = JSON.parse(await readFile(file, 'utf8')) as ReadsOfDay
	expect(counted[piece.slug]).toBeGreaterThan(0)
})
