import { rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import type { PublishedArticle } from '#shared/articles/article.ts'
import { PREVIEW_PATH, type Entry } from '#shared/editions/edition.ts'
import { paths } from '#shared/paths.ts'
import { openControlServer } from '#site/publisher/controlServer.ts'
import type { Publisher } from '#site/publisher/publisher.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'
import { anArticle, anEdition, aPicture, aPublisher, treeBelow } from './newsroom.ts'

const SECRET_WORDS = 'Sáp nhập hai đội quản lý lưới điện'

let server: EditionServer
let publisher: Publisher
let control: Server
let address: string

beforeAll(async () => {
	server = anEdition(12)
	publisher = await aPublisher(server, await server.listen())
	await publisher.publishAll(new Date())
	control = await openControlServer(0, {
		wake: () => undefined,
		status: () => Promise.resolve({}),
		report: () => Promise.resolve({}),
		preview: (request) => publisher.preview(request),
		rollBack: () => publisher.rollBack(new Date()),
		search: (question) => publisher.search(question),
		editionToken: server.token,
	})
	// A server that listens on a port has an address of this kind.
	address = `http://127.0.0.1:${(control.address() as AddressInfo).port}`
})

afterAll(async () => {
	control.close()
	publisher.close()
	server.close()
	await rm(path.dirname(publisher.folders.site), { recursive: true })
})

test('a draft is drawn as the page readers would get, with what it refers to', async () => {
	const picture = aPicture(server, 'anh-nhap')
	const answer = await preview([
		draft({
			section: 's-moi',
			byline: [{ person: 'p-moi' }],
			cover: { media: picture.id, caption: '', credit: '' },
		}),
		{ type: 'media', id: picture.id, version: 'draft', data: picture },
		{
			type: 'section',
			id: 's-moi',
			version: 'draft',
			data: { id: 's-moi', slug: 'muc-moi', name: 'Mục mới', order: 9 },
		},
		{
			type: 'person',
			id: 'p-moi',
			version: 'draft',
			data: { id: 'p-moi', slug: 'nguoi-moi', name: 'Người mới' },
		},
	])
	expect(answer.status).toBe(200)
	const { document } = new JSDOM(await answer.text()).window
	expect(document.querySelector('h1')?.textContent).toBe(SECRET_WORDS)
	expect(document.querySelector('.kicker')?.textContent.trim()).toBe('Mục mới')
	expect(document.querySelector('.byline')?.textContent).toContain('Người mới')
	expect(document.querySelector('article img')?.getAttribute('src')).toBe('/media/anh-nhap.jpg')
	const navigation = [...document.querySelectorAll('nav')].map(({ textContent }) => textContent)
	expect(navigation.join(' ')).toContain('Mục 1')
})

test('the correction of a published article is drawn without touching what readers have', async () => {
	const answer = await preview([
		draft({ ...server.find('article', 'a3'), headline: SECRET_WORDS, slug: 'bai-a3' }),
	])
	expect(await answer.text()).toContain(SECRET_WORDS)
	const { press } = publisher
	const published = await press.render(paths.article('bai-a3'), press.edition)
	expect(await published.text()).not.toContain(SECRET_WORDS)
})

test('nothing of a preview is kept: not in the files, not in the state, not in the page book', async () => {
	const before = await treeBelow(`${publisher.folders.site}/`)
	const pages = publisher.press.pages.paths()
	await preview([draft({})])
	await publisher.publishAll(new Date())
	expect(Object.keys(before)).toContain('bai-viet/bai-a3/index.html')
	expect(await treeBelow(`${publisher.folders.site}/`)).toEqual(before)
	expect(publisher.press.pages.paths()).toEqual(pages)
	expect(await filesWith(path.dirname(publisher.folders.site), SECRET_WORDS)).toEqual([])
})

test('a script in the text of a draft does not reach the page', async () => {
	const body =
		'<p onclick="x()">Chữ<script>alert(1)</script></p><iframe src="/admin"></iframe><a href="javascript:x()">bấm</a>'
	const html = await (await preview([draft({ body })])).text()
	const { document } = new JSDOM(html).window
	const text = document.querySelector('.body')
	expect(text?.querySelectorAll('script, iframe, [onclick]')).toHaveLength(0)
	expect(text?.innerHTML).not.toContain('javascript:')
	expect(text?.textContent).toContain('Chữ')
})

test('a page that not even the draft makes is not found', async () => {
	expect((await preview([draft({})], paths.article('khong-co'))).status).toBe(404)
})

test.each([
	{ who: 'nobody', token: undefined },
	{ who: 'an empty token', token: 'Bearer ' },
	{ who: 'a wrong token', token: 'Bearer wrong' },
])('the door stays shut for $who', async ({ token }) => {
	const answer = await ask(JSON.stringify({ path: '/', entries: [] }), token)
	expect(answer.status).toBe(401)
})

test('a publisher that was given no token previews for nobody', async () => {
	const closed = await openControlServer(0, {
		wake: () => undefined,
		status: () => Promise.resolve({}),
		report: () => Promise.resolve({}),
		preview: (request) => publisher.preview(request),
		rollBack: () => publisher.rollBack(new Date()),
		search: (question) => publisher.search(question),
		editionToken: '',
	})
	// As above.
	const { port } = closed.address() as AddressInfo
	const answer = await fetch(`http://127.0.0.1:${port}${PREVIEW_PATH}`, {
		method: 'POST',
		headers: { authorization: 'Bearer ' },
		body: JSON.stringify({ path: '/', entries: [] }),
	})
	expect(answer.status).toBe(401)
	closed.close()
})

test('a request that is no draft is refused', async () => {
	expect((await ask('{', `Bearer ${server.token}`)).status).toBe(400)
	const half = { path: '/', entries: [{ type: 'article', id: 'x', version: '1', data: {} }] }
	expect((await ask(JSON.stringify(half), `Bearer ${server.token}`)).status).toBe(400)
})

function draft(differences: Partial<PublishedArticle>): Entry {
	const data = anArticle('nhap-1', { headline: SECRET_WORDS, ...differences })
	return { type: 'article', id: data.id, version: 'draft', data }
}

function preview(entries: Entry[], page?: string): Promise<Response> {
	const article = entries.flatMap((entry) => (entry.type === 'article' ? [entry.data] : []))[0]
	const body = { path: page ?? paths.article(article?.slug ?? ''), entries }
	return ask(JSON.stringify(body), `Bearer ${server.token}`)
}

function ask(body: string, authorization: string | undefined): Promise<Response> {
	return fetch(`${address}${PREVIEW_PATH}`, {
		method: 'POST',
		headers: authorization === undefined ? {} : { authorization },
		body,
	})
}
