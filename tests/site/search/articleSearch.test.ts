import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultIdentity } from '#shared/identity/identity.ts'
import { paletteSheet } from '#shared/identity/paletteSheet.ts'
import { paths } from '#shared/paths.ts'
import { SHARDS_PATH, type Shards } from '#shared/search/shards.ts'
import { writeSearchEngine, writeSearchShard } from '#site/publisher/searchIndex.ts'
import { toLeadRecord, toSearchRecord } from '#site/publisher/searchRecord.ts'
import { toFindable } from '#site/search/findable.ts'
import { anArticle } from '#tests/support/anArticle.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

/** What the public server allows the search page, and no more. */
const POLICY =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'"

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
}

let folder: string
let server: Server
let browser: Browser
let page: Page
let complaints: string[]
let address: string

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'bantin-search-'))
	await writeSite()
	server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost')
		const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
		readFile(file).then(
			(bytes) => {
				const type = types[path.extname(file)] ?? 'application/octet-stream'
				response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
				response.end(bytes)
			},
			() => response.writeHead(404).end(),
		)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const port = server.address()
	if (port === null || typeof port === 'string') throw new Error('The test server has no port')
	address = `http://127.0.0.1:${port.port}${paths.search}`
	browser = await openBrowser()
})

afterAll(async () => {
	await browser.close()
	await new Promise((resolve) => server.close(resolve))
	await rm(folder, { recursive: true })
})

beforeEach(async () => {
	page = await browser.newPage()
	complaints = []
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text())
	})
	page.on('pageerror', ({ message }) => complaints.push(message))
	return async () => {
		await page.close()
		expect(complaints).toEqual([])
	}
})

test.each(['dien luc', 'điện lực', 'Điện Lực', 'Điện Lực'.normalize('NFD'), 'DIEN LUC'])(
	'someone who types %s finds “Điện lực Đà Nẵng”',
	async (query) => {
		await look(query)
		expect((await headlines())[0]).toBe('Điện lực Đà Nẵng thử máy cắt')
	},
)

test('with accents the exact word stands first, without accents all are found', async () => {
	await look('đường')
	const byRoad = await headlines()
	expect(byRoad).toContain('Con phố mới')
	expect(byRoad.indexOf('Con phố mới')).toBeLessThan(byRoad.indexOf('Ánh dương'))
	await look('dương')
	expect((await headlines())[0]).toBe('Ánh dương')
	await look('duong')
	expect(await headlines()).toEqual(expect.arrayContaining(['Con phố mới', 'Ánh dương']))
})

test.each(['hoà lưới', 'hòa lưới'])('%s is found however its tone was typed', async (query) => {
	await look(query)
	expect((await headlines())[0]).toBe('Tổ máy hòa lưới')
})

test('an excerpt shows the words that were found as the article spells them', async () => {
	await look('dung duong day')
	const marked = await page.locator('mark').allTextContents()
	expect(marked).toContain('đường')
	expect(await page.locator('.search-excerpt').allTextContents()).not.toContain('ḏ')
})

test('the number of articles is announced, and so is what to do when there are none', async () => {
	await look('điện lực')
	expect(await page.locator('[role=status]').textContent()).toMatch(/^Tìm thấy \d+ kết quả\.$/)
	await look('qwzxqwzx')
	expect(await page.locator('[role=status]').textContent()).toBe(
		'Không tìm thấy kết quả nào cho “qwzxqwzx”. Hãy thử bỏ bớt từ hoặc gõ không dấu.',
	)
})

test('an article that readers may no longer see is not found, though its shard still has it', async () => {
	await look('giấu kín')
	expect(await headlines()).not.toContain('Bài giấu kín')
})

test('the address keeps what was looked for, and Back returns to it', async () => {
	await page.goto(`${address}?q=${encodeURIComponent('hoà lưới')}`)
	await page.getByText('Tổ máy hòa lưới').waitFor()
	expect(await page.getByRole('searchbox').inputValue()).toBe('hoà lưới')
	await page.getByRole('searchbox').fill('ánh dương')
	await page.getByRole('searchbox').press('Enter')
	await page.getByRole('link', { name: 'Ánh dương' }).waitFor()
	expect(new URL(page.url()).searchParams.get('q')).toBe('ánh dương')
	await page.goBack()
	await page.getByText('Tổ máy hòa lưới').waitFor()
	expect(await page.getByRole('searchbox').inputValue()).toBe('hoà lưới')
})

/** Type `query` into the search page and wait for the answer. */
async function look(query: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('searchbox').fill(query)
	await page.getByText(/^(Tìm|Không tìm) thấy/).waitFor()
}

function headlines(): Promise<string[]> {
	return page.locator('ol h2').allTextContents()
}

/** The search page with two shards, one of which has an article that is out of date. */
async function writeSite(): Promise<void> {
	const { store, read, assetsDir } = await openFixtureSite(articles)
	await cp(assetsDir, folder, { recursive: true })
	await mkdir(path.join(folder, paths.search))
	await writeFile(path.join(folder, paths.search, 'index.html'), (await read(paths.search)).text)
	await writeFile(path.join(folder, paths.searchAids), (await read(paths.searchAids)).text)
	const { css, hash } = paletteSheet(defaultIdentity)
	await mkdir(path.join(folder, path.dirname(paths.palette(hash))))
	await writeFile(path.join(folder, paths.palette(hash)), css)
	const root = path.join(folder, path.dirname(SHARDS_PATH))
	await mkdir(root)
	const present = store.pieces
		.list('all')
		.flatMap(({ id }) => store.entries.find('article', id) ?? [])
	const records = present.map((article) => toSearchRecord(toFindable(article), store.entries))
	const leads = present.map((article) => toLeadRecord(toFindable(article), store.entries))
	const toFolder = (name: string) => `${path.dirname(SHARDS_PATH)}/${name}/`
	const engine = toFolder(await writeSearchEngine(root))
	const shards: Shards = { engine, hot: [], leads: [], bodies: [], hidden: [] }
	for (const [layer, kind, part] of [
		['hot', 'hot', records.slice(0, 5)],
		['leads', 'lead', leads.slice(5)],
		['bodies', 'body', records.slice(5)],
	] as const) {
		const shard = toFolder(await writeSearchShard(root, part, kind))
		shards[layer].push({ path: shard, documents: part.length })
	}
	shards.hidden = records.filter(({ url }) => url.includes('giau-kin')).map(({ key }) => key)
	await writeFile(path.join(folder, SHARDS_PATH), JSON.stringify(shards))
}

const articles = [
	anArticle({
		id: 'dien-luc',
		headline: 'Điện lực Đà Nẵng thử máy cắt',
		body: '<p>Điện lực Đà Nẵng thử máy cắt.</p>',
	}),
	anArticle({
		id: 'con-pho',
		headline: 'Con phố mới',
		body: '<p>Đội công trình dựng đường dây trên con đường mới qua xã.</p>',
	}),
	anArticle({ id: 'anh-duong', headline: 'Ánh dương', body: '<p>Ánh dương trên hồ.</p>' }),
	anArticle({ id: 'hoa-luoi', headline: 'Tổ máy hoà lưới', body: '<p>Sáng nay hoà lưới.</p>' }),
	anArticle({ id: 'giau-kin', headline: 'Bài giấu kín', body: '<p>Giấu kín.</p>' }),
]
