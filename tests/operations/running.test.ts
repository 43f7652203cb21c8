import { spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#scripts/start/freePort.ts'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'
import { openBoardroom, type Boardroom } from '#tests/support/boardroom.ts'
import { startMailServer } from '#tests/support/mailServer.ts'
import { logLines } from './logLines.ts'
import { processOf } from './processOf.ts'
import { untilAtLast } from './untilAtLast.ts'

/** Jobs count as abandoned after two minutes, and every quarter of a minute somebody looks. */
const ABANDONED_MS = 170_000

let bantin: Bantin
let room: Boardroom
let metricsPort: number
let mailPort: number
let stopLetters: () => Promise<void>

beforeAll(async () => {
	metricsPort = await freePort()
	const letters = await startMailServer()
	stopLetters = () => letters.stop()
	mailPort = letters.port
	bantin = await startBantin({
		METRICS_PORT: String(metricsPort),
		SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
		MAIL_FROM: 'bantin@songlam.example',
	})
	room = await openBoardroom(() => bantin)
})
afterAll(() => bantin.remove())

test('whoever watches sees that all is well, and each part’s figures at one port', async () => {
	await room.published('Đóng điện trạm biến áp 110 kV')
	const { status, body } = await ask('/readyz')
	expect(status).toBe(200)
	expect(body).toEqual({ ok: true, publisher: true, cms: true, database: true, disk: true })
	expect((await ask('/healthz')).status).toBe(200)
	const text = await figures()
	for (const part of ['web', 'publisher', 'cms'])
		expect(text).toContain(`bantin_up{part="${part}"} 1`)
	expect(text).toContain('bantin_publisher_ready 1')
	expect(text).toMatch(
		/bantin_cms_requests_total\{method="POST",route="api\/articles",status="201"\} 1/,
	)
	expect(text).toMatch(
		/bantin_cms_requests_total\{[^}]*route="admin"|bantin_cms_process_start_time_seconds/,
	)
})

test('a request has one name from the public port to the log of the CMS', async () => {
	const response = await fetch(`${bantin.url}/api/articles?where[headline][like]=bi-mat`)
	const name = response.headers.get('x-request-id')
	expect(name).toMatch(/^[\w-]{36}$/)
	await untilAtLast('the log tells of it', async () => {
		const lines = await logLines(bantin)
		return lines.some(({ request, path }) => request === name && path === '/api/articles')
	})
})

test('nothing in the logs says who did what', async () => {
	await fetch(`${bantin.url}/api/people/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email: 'bao@songlam.example', password: 'sai-mat-khau' }),
	})
	await fetch(`${bantin.url}/api/people/login`, { method: 'POST', body: 'no json' })
	await pause(500)
	const lines = await logLines(bantin)
	expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(['cms', 'publisher', 'web']))
	const text = JSON.stringify(lines)
	for (const secret of [
		'songlam.example',
		'Nguyễn Quốc Bảo',
		'Mat-khau-2026',
		'sai-mat-khau',
		'bi-mat',
		'eyJ',
		'127.0.0.1:5',
	]) {
		expect(text).not.toContain(secret)
	}
})

test('while the CMS is dead readers read on, and whoever watches is told', async () => {
	const dead = await processOf(bantin, 'cms')
	process.kill(dead ?? 0, 'SIGKILL')
	await untilAtLast('the watchers know', async () => (await ask('/healthz')).status === 503)
	const { status, body } = await ask('/readyz')
	expect(status).toBe(200)
	expect(body).toMatchObject({ ok: true, cms: false })
	expect((await fetch(bantin.url)).status).toBe(200)
	expect(await figures()).toContain('bantin_up{part="cms"} 0')
	await untilAtLast('it is back', async () => (await ask('/healthz')).status === 200)
	expect(await processOf(bantin, 'cms')).not.toBe(dead)
})

test(
	'mail that a killed CMS was sending is sent by the next one',
	async () => {
		await untilAtLast('all other mail is out', async () => hasJobs(await figures(), 0))
		await stopLetters()
		const silent = await silentServer(mailPort)
		await forgetPassword('hien@songlam.example')
		await untilAtLast('the mail is being sent', () => Promise.resolve(silent.calls() > 0))
		process.kill((await processOf(bantin, 'cms')) ?? 0, 'SIGKILL')
		await silent.stop()
		const mail = await startMailServer(mailPort)
		try {
			const started = Date.now()
			while (mail.received.length === 0 && Date.now() - started < ABANDONED_MS) await pause(500)
			expect(mail.received).toHaveLength(1)
			expect(mail.received[0]).toContain('hien@songlam.example')
			await untilAtLast('nothing is left to do', async () => hasJobs(await figures(), 0))
		} finally {
			await mail.stop()
		}
	},
	3 * ABANDONED_MS,
)

test('told to stop in the midst of work, all ends in order and nothing acknowledged is lost', async () => {
	const kept: string[] = []
	const refused: unknown[] = []
	let isOver = false
	const write = async (writer: number) => {
		for (let n = 0; !isOver; n++) {
			const piece = await room.draft(`Bài viết lúc dừng ${writer}-${n}`).catch((error: unknown) => {
				refused.push(error)
				isOver = true
			})
			if (piece) kept.push(piece.id)
		}
	}
	const writing = Promise.all([0, 1, 2, 3].map(write))
	await untilAtLast('some are written', () => Promise.resolve(kept.length > 8))
	const started = performance.now()
	expect(await bantin.stop()).toBe(0)
	console.info(`Stopped in ${Math.round(performance.now() - started)} ms under four writers`)
	await writing
	const lines = await logLines(bantin)
	for (const name of ['cms', 'publisher', 'web']) {
		expect(
			lines.findLast((line) => line.name === name && /^stop/.test(line.event ?? '')),
		).toBeTruthy()
	}
	expect(lines.findLast(({ name }) => name === 'cms')).toMatchObject({ event: 'stopped' })

	expect(verifyHistory(bantin.dataFolder)).toBe(0)
	bantin = await startBantin({ PORT: new URL(bantin.url).port }, bantin.dataFolder)
	for (const id of kept) {
		const { status } = await room.writer.ask('GET', `/api/articles/${id}?draft=true&depth=0`)
		expect(status).toBe(200)
	}
})

function verifyHistory(dataFolder: string): number | null {
	const env = { ...process.env, BANTIN_DATA: dataFolder }
	return spawnSync(process.execPath, ['scripts/history.ts', 'verify'], { env }).status
}

async function ask(address: string): Promise<{ status: number; body: unknown }> {
	const response = await fetch(bantin.url + address)
	return { status: response.status, body: await response.json() }
}

async function figures(): Promise<string> {
	return (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
}

function hasJobs(text: string, count: number): boolean {
	return ['waiting', 'running'].every((state) => text.includes(`jobs{state="${state}"} ${count}\n`))
}

async function forgetPassword(email: string): Promise<void> {
	await fetch(`${bantin.url}/api/people/forgot-password`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email }),
	})
}

/** A mail server that takes calls and never says a word. */
async function silentServer(port: number) {
	let calls = 0
	const server: Server = createServer((socket) => {
		calls += 1
		socket.on('error', () => undefined)
		sockets.push(() => socket.destroy())
	})
	const sockets: (() => void)[] = []
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
	return {
		calls: () => calls,
		stop: async () => {
			for (const end of sockets) end()
			await new Promise((resolve) => server.close(resolve))
		},
	}
}
