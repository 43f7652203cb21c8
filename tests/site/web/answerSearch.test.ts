import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { paths } from '#shared/paths.ts'
import { openControlServer } from '#site/publisher/controlServer.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { answerRequest } from '#site/web/answerRequest.ts'
import { Redirects } from '#site/web/redirects.ts'
import { anArticle, anEdition, aPublisher, treeBelow } from '#tests/site/publisher/newsroom.ts'
import { askServer, listen } from './askServer.ts'

let edition: EditionServer
let publisher: Publisher
let control: Server
let origin: string
const context = { siteDir: '', cmsUrl: undefined, publisherUrl: '', redirects: new Redirects('') }
const web = createServer((request, response) => void answerRequest(context, request, response))

beforeAll(async () => {
	edition = anEdition(25)
	edition.put('article', anArticle('a90', { headline: 'Diễn tập <b>xử lý</b> sự cố' }))
	publisher = await aPublisher(edition, await edition.listen())
	await publisher.publishAll(new Date())
	control = await openControlServer(0, {
		wake: () => undefined,
		status: () => Promise.resolve({}),
		report: () => Promise.resolve({}),
		preview: (request) => publisher.preview(request),
		search: (question) => publisher.search(question),
		rollBack: () => publisher.rollBack(new Date()),
		editionToken: edition.token,
	})
	context.siteDir = publisher.folders.site
	context.redirects = new Redirects(context.siteDir)
	// A server that listens on a port has an address of this kind.
	context.publisherUrl = `http://127.0.0.1:${(control.address() as AddressInfo).port}`
	origin = await listen(web)
})

afterAll(async () => {
	web.close()
	control.close()
	publisher.close()
	edition.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('a browser without scripts gets a page of results in the site’s own look', async () => {
	const { document, headers } = await look('q=dien+tap+su+co')
	expect(headers['cache-control']).toBe('no-store')
	expect(headers['content-security-policy']).toContain("script-src 'self'")
	expect(document.querySelector('ol h2 a')?.getAttribute('href')).toBe('/bai-viet/bai-a90/')
	expect(document.querySelector('ol h2')?.textContent.trim()).toBe('Diễn tập <b>xử lý</b> sự cố')
	const marked = [...document.querySelectorAll('ol h2 mark')].map((mark) => mark.textContent)
	expect(marked).toEqual(['Diễn', 'tập', 'sự', 'cố'])
	expect(document.querySelector('[role=status]')?.textContent.trim()).toBe('Tìm thấy 1 kết quả.')
	expect(document.querySelector('ol .card-foot')?.textContent).toMatch(/Mục 1\s*ĐV 1\s*\d\d\//)
	expect(document.querySelector('input')?.getAttribute('value')).toBe('dien tap su co')
	expect(document.querySelector('.sections')).not.toBeNull()
	expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})

test('many results are leafed through, ten to a page, and none stands on two', async () => {
	const first = await look('q=luoi+dien')
	const second = await look(first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '')
	const third = await look(second.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '')
	const found = [first, second, third].map(({ document }) => linksIn(document))
	expect(found.map(({ length }) => length)).toEqual([10, 10, 6])
	expect(new Set(found.flat()).size).toBe(26)
	expect(third.document.querySelector('a[rel=next]')).toBeNull()
	expect(third.document.querySelector('[role=status]')?.textContent).toContain('Trang 3 trên 3.')
})

test.each(['0', '-1', '999', 'x', '1e99', ''])(
	'page “%s” is the nearest one there is',
	async (page) => {
		const { document } = await look(`q=luoi+dien&trang=${page}`)
		expect(linksIn(document).length).toBeGreaterThan(0)
	},
)

test('someone who finds nothing is told what to try', async () => {
	const { document } = await look('q=qwzx%22+OR+*')
	expect(document.querySelector('[role=status]')?.textContent).toContain(
		'Không tìm thấy kết quả nào cho “qwzx" OR *”.',
	)
	expect(document.querySelectorAll('.search-nothing .chips a').length).toBeGreaterThan(1)
})

test.each([
	['markup', encodeURIComponent('<script>alert(1)</script>')],
	['an end of text', '%00luoi'],
	['broken encoding', '%E0%A4%A'],
	['operators', encodeURIComponent('NEAR( "luoi OR headline:*')],
	['eight thousand characters', 'luoi+'.repeat(1_600)],
])('%s in a question is harmless', async (_, asked) => {
	const { status, document } = await look(`q=${asked}`)
	expect(status).toBe(200)
	expect(document.querySelector('h1')?.textContent).toBe('Tìm bài viết')
	expect(document.querySelectorAll('main script:not([src])')).toHaveLength(0)
})

test('a withdrawn article is not found any more', async () => {
	edition.put('article', anArticle('a91', { headline: 'Quyzzabor' }))
	await publisher.publishAll(new Date())
	expect(linksIn((await look('q=quyzzabor')).document)).toHaveLength(1)
	edition.remove('article', 'a91')
	await publisher.publishAll(new Date())
	expect(linksIn((await look('q=quyzzabor')).document)).toHaveLength(0)
})

test('a search leaves nothing behind in the published files and the page book', async () => {
	const before = await treeBelow(`${publisher.folders.site}/`)
	const pages = publisher.press.pages.paths()
	await look('q=luoi+dien')
	await publisher.publishAll(new Date())
	expect(await treeBelow(`${publisher.folders.site}/`)).toEqual(before)
	expect(publisher.press.pages.paths()).toEqual(pages)
})

test('without a question, and while the publisher is away, a published page says how to go on', async () => {
	const plain = await look('')
	expect(plain.document.querySelector('main')?.textContent).toContain('Mời bạn gõ từ cần tìm')
	expect(plain.document.querySelectorAll('main .chips a').length).toBeGreaterThan(1)
	const { publisherUrl } = context
	context.publisherUrl = 'http://127.0.0.1:9'
	const { status, text } = await look('q=luoi')
	context.publisherUrl = publisherUrl
	expect(status).toBe(200)
	expect(text).toBe(plain.text)
})

async function look(question: string) {
	const query = question.replace(/^[^?]*\?/, '')
	const { status, headers, body } = await askServer(origin, `${paths.searchPlain}?${query}`)
	const text = body.toString()
	return { status, headers, text, document: new JSDOM(text).window.document }
}

function linksIn(document: Document): (string | null)[] {
	return [...document.querySelectorAll('ol h2 a')].map((link) => link.getAttribute('href'))
}
