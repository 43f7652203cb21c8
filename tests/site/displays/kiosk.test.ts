import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath } from '#scripts/audit/chromiumPath.ts'
import { freePort } from '#scripts/start/freePort.ts'
import { until } from '#tests/support/until.ts'
import { listen } from '#tests/site/web/askServer.ts'

/** A page that says it is alive as the player does. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Bantin</title><script>
let ticks = 0
setInterval(() => { document.title = '▶ ' + String(++ticks) }, 200)
</script>`

/** In which a page that lives has ticked. */
const TICKS_MS = 500

interface Target {
	id: string
	type: string
	title: string
	url: string
	webSocketDebuggerUrl: string
}

let server: Server
let kiosk: ChildProcess
let ended: Promise<unknown>
let folder: string
let port: number

beforeAll(async () => {
	server = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
	})
	const origin = await listen(server)
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-kiosk-'))
	port = await freePort()
	kiosk = spawn('scripts/kiosk.sh', [`${origin}/man-hinh/sanh/`], {
		env: {
			...process.env,
			CHROMIUM: await chromiumPath(),
			KIOSK_PROFILE: folder,
			KIOSK_PORT: String(port),
			KIOSK_STILL: '3',
			KIOSK_FLAGS: '--headless=new --no-sandbox --disable-gpu',
		},
		stdio: 'ignore',
	})
	ended = new Promise((resolve) => kiosk.once('exit', resolve))
	await until('the display plays', isPlaying)
})

afterAll(async () => {
	kiosk.kill('SIGTERM')
	await ended
	server.closeAllConnections()
	server.close()
	await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a page that hangs is opened anew and plays again', async () => {
	const hung = await tell('Runtime.evaluate', { expression: 'while (true) {}' })
	await until('another page plays', async () => (await isPlaying()) && (await theId()) !== hung)
	expect((await pages()).map(({ id }) => id)).not.toContain(hung)
})

test('a page that has crashed is opened anew and plays again', async () => {
	const crashed = await tell('Page.crash')
	await until('another page plays', async () => (await isPlaying()) && (await theId()) !== crashed)
	expect((await pages()).map(({ url }) => url)).toEqual([
		expect.stringMatching(/\/man-hinh\/sanh\/$/),
	])
})

test('a browser that has died is started anew and plays again', async () => {
	const lost = await tell('Browser.crash')
	await until('another page plays', async () => (await isPlaying()) && (await theId()) !== lost)
	expect(await pages()).toHaveLength(1)
})

test('told to end, the kiosk takes its browser along', async () => {
	kiosk.kill('SIGTERM')
	await ended
	expect(kiosk.exitCode).toBe(0)
	expect(await pages()).toEqual([])
})

/** Whether the page's title moves on. */
async function isPlaying(): Promise<boolean> {
	const [before] = await pages()
	if (!before?.title.startsWith('▶ ')) return false
	await new Promise((resolve) => setTimeout(resolve, TICKS_MS))
	const [after] = await pages()
	return after !== undefined && after.id === before.id && after.title !== before.title
}

async function theId(): Promise<string | undefined> {
	return (await pages())[0]?.id
}

/** The pages of the browser; none while there is no browser. */
async function pages(): Promise<Target[]> {
	try {
		const response = await fetch(`http://127.0.0.1:${port}/json`)
		// The edge: Chromium's own list.
		const targets = (await response.json()) as Target[]
		return targets.filter(({ type }) => type === 'page')
	} catch {
		return []
	}
}

/** Tell the page something it may not survive to answer; its id. */
async function tell(method: string, params = {}): Promise<string> {
	const [page] = await pages()
	if (!page) throw new Error('No page is open')
	const socket = new WebSocket(page.webSocketDebuggerUrl)
	await new Promise((resolve) => socket.addEventListener('open', resolve))
	socket.send(JSON.stringify({ id: 1, method, params }))
	return page.id
}
