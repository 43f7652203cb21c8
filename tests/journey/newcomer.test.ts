import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBantin, type Bantin } from '#tests/support/bantin.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const LEAST_ARTICLES = 30

let bantin: Bantin

beforeAll(async () => {
	bantin = await startBantin({ BANTIN_DEMO: '1', BANTIN_ADMIN_PASSWORD: '' })
})

afterAll(async () => {
	await bantin.remove()
})

test('the first start says where to go and how to log in', async () => {
	expect(bantin.printed()).toContain(`${bantin.url}/admin`)
	const [, email, password] = /Log in {2}(\S+) · password (\S+)/.exec(bantin.printed()) ?? []
	const response = await fetch(`${bantin.url}/api/people/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email, password }),
	})
	expect(response.status).toBe(200)
})

test('the first page is a living newsroom, with pictures', async () => {
	const home = await textOf('/')
	const pictures = [...home.matchAll(/src="(\/media\/[^"]+)"/g)].flatMap(
		([, address]) => address ?? [],
	)
	expect(pictures.length).toBeGreaterThan(5)
	for (const picture of new Set(pictures)) {
		expect((await fetch(`${bantin.url}${picture}`)).status).toBe(200)
	}
	const sitemap = await textOf('/sitemap-2.xml')
	expect(sitemap.match(/\/bai-viet\//g)?.length).toBeGreaterThanOrEqual(LEAST_ARTICLES)
})

test('every link on every article leads somewhere', async () => {
	const articles = [
		...(await textOf('/sitemap-2.xml')).matchAll(/<loc>[^<]*?(\/bai-viet\/[^<]+)</g),
	]
	const links = new Set<string>()
	for (const [, address = ''] of articles) {
		expect(await textOf(address)).not.toMatch(/\[\[|undefined|null/)
		for (const [, link = ''] of (await textOf(address)).matchAll(/href="(\/[^"#?]*)/g))
			links.add(link)
	}
	const broken: string[] = []
	for (const link of links) {
		if ((await fetch(`${bantin.url}${link}`)).status >= 400) broken.push(link)
	}
	expect(broken).toEqual([])
})

test('drafts and pieces in review are nowhere on the site', async () => {
	for (const words of ['Kỹ sư nữ trên đỉnh tua-bin', 'Trạm lặp trên núi Cổng Trời']) {
		expect(await textOf('/')).not.toContain(words)
		expect(await textOf('/rss.xml')).not.toContain(words)
		expect(await textOf('/sitemap-2.xml')).not.toContain(words)
	}
})

test('a second start builds, fills and renders nothing again, and shows the same site', async () => {
	const before = await textOf('/')
	expect(await bantin.stop()).toBe(0)
	const logBefore = await publisherLog()
	const again = await startBantin(
		{ BANTIN_DEMO: '1', BANTIN_ADMIN_PASSWORD: '', PORT: new URL(bantin.url).port },
		bantin.dataFolder,
	)
	try {
		expect(again.printed()).toContain('Build the admin: nothing changed')
		expect(again.printed()).toContain('Build the site’s templates: nothing changed')
		expect(again.printed()).not.toContain('shown only this once')
		expect(await textOf('/')).toBe(before)
		const logged = (await publisherLog()).slice(logBefore.length)
		expect(logged).toContain('"event":"listening"')
		expect(logged).not.toMatch(/"event":"released"|"rendered":[1-9]/)
	} finally {
		await again.stop()
	}
})

test('a port in use is one clear sentence', () => {
	const server = createServer().listen(0)
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : 0
	const { status, stderr } = start({ PORT: String(port) })
	server.close()
	expect(status).toBe(1)
	expect(stderr.trim()).toMatch(
		new RegExp(`^Port ${port} cannot be used .*PORT=${port + 1} npm start\\.$`),
	)
})

test('a data folder that cannot be written is one clear sentence', () => {
	const { status, stderr } = start({ BANTIN_DATA: '/dev/null/bantin' })
	expect(status).toBe(1)
	expect(stderr.trim()).toMatch(
		/^The data folder \/dev\/null\/bantin cannot be written .*BANTIN_DATA.*\.$/,
	)
})

test('a setting that makes no sense is named', () => {
	const { status, stderr } = start({ DATABASE_URL: 'postgres://localhost/news' })
	expect(status).toBe(1)
	expect(stderr.trim()).toMatch(/^The settings cannot be read\. .*DATABASE_URL.*mongodb/)
	expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a Node too old is one clear sentence', () => {
	const script = readFileSync(path.join(ROOT, 'scripts/checkNode.js'), 'utf8')
	const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' });"
	const { status, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', `${pretend}\n${script}`],
		{ encoding: 'utf8' },
	)
	expect(status).toBe(1)
	expect(stderr.trim()).toMatch(/^Bantin runs on Node 24.*this is Node 20\.1\.0.*\.$/)
	expect(stderr.trim().split('\n')).toHaveLength(1)
})

function start(settings: Record<string, string>): { status: number | null; stderr: string } {
	return spawnSync(process.execPath, ['scripts/start.ts'], {
		cwd: ROOT,
		env: { ...process.env, BANTIN_DATA: path.join(tmpdir(), 'bantin-refused'), ...settings },
		encoding: 'utf8',
	})
}

async function publisherLog(): Promise<string> {
	return readFile(path.join(bantin.dataFolder, 'logs/publisher.log'), 'utf8')
}

async function textOf(address: string): Promise<string> {
	return (await (await fetch(`${bantin.url}${address}`)).text()).normalize('NFC')
}
