import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { env } from '#cms/env.ts'
import type { Article, Person, Unit } from '#cms/payload-types.ts'
import { toEditionToken } from '#cms/publishing/editionToken.ts'
import { secret } from '#cms/secret.ts'
import { aPicture } from '#tests/support/aPicture.ts'
import { openTestCms, type OutsideAnswer, type TestCms } from '#tests/support/cms.ts'
import {
	aBody,
	anArticle,
	aPerson,
	aPublishedArticle,
	aUnit,
	edit,
} from '#tests/support/cmsBuilders.ts'
import { openPressBeside } from '#tests/support/pressBeside.ts'
import { filesWith } from '#tests/support/publishedBytes.ts'

const HEADLINE = 'Sáp nhập hai đội quản lý lưới điện'

let open: TestCms
let press: Awaited<ReturnType<typeof openPressBeside>>
let unit: Unit
let elsewhere: Unit
let writer: Person
let draft: Article

beforeAll(async () => {
	open = await openTestCms()
	press = await openPressBeside(toEditionToken(secret))
	const company = await aUnit(open.cms, 'Tổng công ty')
	unit = await aUnit(open.cms, 'Điện lực Sông Cấm', company)
	elsewhere = await aUnit(open.cms, 'Điện lực Bến Thủy', company)
	writer = await aPerson(open.cms, 'contributor', { name: 'Lê Thị Sông', unit })
})

beforeEach(async () => {
	env.publisherUrl = press.url
	draft = await anArticle(open.cms, writer, { headline: HEADLINE, unit: unit.id })
})

afterAll(async () => {
	await press.close()
	await open.close()
})

const preview = (as: Person | undefined, id: string, query = ''): Promise<OutsideAnswer> =>
	open.request('GET', `/articles/${id}/preview${query}`, as ? { as } : {})

const pageIn = ({ body }: OutsideAnswer): Document => new JSDOM(body.text ?? '').window.document

describe('a draft', () => {
	test('is shown to its writer as the page of the site, and says that it is none yet', async () => {
		const answer = await preview(writer, draft.id)
		expect(answer.status).toBe(200)
		const page = pageIn(answer)
		expect(page.querySelector('h1')?.textContent).toBe(HEADLINE)
		expect(page.querySelector('.kicker')?.textContent.trim()).toBe('Tin hoạt động')
		expect(page.querySelector('.byline')?.textContent).toContain('Điện lực Sông Cấm')
		expect(page.querySelector('body > :first-child')?.textContent).toBe(
			'Bản xem trước – chưa đến với bạn đọc',
		)
	})

	test('is neither kept by any memory nor found by any search, and runs no script', async () => {
		const { headers, body } = await preview(writer, draft.id)
		expect(headers.get('cache-control')).toBe('no-store')
		expect(headers.get('x-robots-tag')).toContain('noindex')
		expect(body.text).toContain('<meta name="robots" content="noindex, nofollow">')
		const policy = headers.get('content-security-policy')
		expect(policy).toContain("frame-ancestors 'self'")
		expect(policy).toContain("script-src 'none'")
		expect(policy).not.toContain('unsafe-inline')
	})

	test('is read by its unit, the board and who stands in for them, and by nobody else', async () => {
		const readers = [
			await aPerson(open.cms, 'editor', { unit }),
			await aPerson(open.cms, 'contributor', { unit }),
			await aPerson(open.cms, 'approver'),
		]
		for (const reader of readers) expect((await preview(reader, draft.id)).status).toBe(200)
		const strangers = [
			await aPerson(open.cms, 'contributor', { unit: elsewhere }),
			await aPerson(open.cms, 'editor', { unit: elsewhere }),
		]
		for (const stranger of strangers) await expectNothing(stranger, draft.id, 404)
		for (const reader of [await aPersonWithoutRole(), undefined]) {
			await expectNothing(reader, draft.id, 401)
		}
		await expectNothing(strangers[0], 'no-such-id', 404)
	})

	test('is read by a deputy of its writer', async () => {
		const deputy = await aPerson(open.cms, 'contributor', { unit: elsewhere })
		await expectNothing(deputy, draft.id, 404)
		await nameDeputies(writer, [
			{ person: deputy.id, from: hoursFromNow(-1), until: hoursFromNow(1) },
		])
		expect((await preview(deputy, draft.id)).status).toBe(200)
		await nameDeputies(writer, [])
		await expectNothing(deputy, draft.id, 404)
	})

	test('leaves nothing with the publisher once it was shown', async () => {
		const headline = 'Chuyện chỉ tòa soạn biết'
		const { id } = await anArticle(open.cms, writer, { headline, unit: unit.id })
		expect((await preview(writer, id)).body.text).toContain(headline)
		expect(await filesWith(press.dataDir, headline)).toEqual([])
		expect(
			press.publisher.press.pages.paths().filter((page) => page.includes('chuyen-chi')),
		).toEqual([])
		expect(press.publisher.press.store.manifest()).toEqual([])
	})

	test('may be half written', async () => {
		const { id } = await open.cms.create({
			collection: 'articles',
			overrideAccess: false,
			user: writer,
			draft: true,
			data: { unit: unit.id },
		})
		const answer = await preview(writer, id)
		expect(answer.status).toBe(200)
		const page = pageIn(answer)
		expect(page.querySelector('h1')?.textContent).toBe('Chưa có tiêu đề')
		expect(page.querySelector('.kicker')).toBeNull()
		expect(page.querySelector('.article-meta time')).not.toBeNull()
	})

	test('shows pictures from where the newsroom keeps them', async () => {
		const picture = await aPicture(open.cms)
		const { id } = await anArticle(open.cms, writer, {
			cover: picture.id,
			unit: unit.id,
			body: aBody('Xem /media/anh.png để biết.'),
		})
		const page = pageIn(await preview(writer, id))
		const image = page.querySelector('article img')
		expect(image?.getAttribute('src')).toBe(`/api/media/file/${picture.filename}`)
		for (const source of page.querySelectorAll('article source')) {
			expect(source.getAttribute('srcset')).not.toMatch(/(^|, )\/media\//)
		}
		expect(page.querySelector('.body')?.textContent).toContain('Xem /media/anh.png để biết.')
	})

	test('cannot bring a script along in its words', async () => {
		const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
		const { id } = await anArticle(open.cms, writer, {
			headline: evil,
			standfirst: evil,
			body: aBody(evil),
			unit: unit.id,
		})
		const page = pageIn(await preview(writer, id))
		expect(page.querySelectorAll('script, [onerror], img[src="x"]')).toHaveLength(0)
		expect(page.querySelector('h1')?.textContent).toBe(evil)
	})
})

describe('an article that readers have', () => {
	let author: Person
	let published: Article

	beforeAll(async () => {
		const approver = await aPerson(open.cms, 'approver')
		const branch = await aUnit(open.cms, 'Điện lực Cửa Nam')
		author = await aPerson(open.cms, 'contributor', { unit: branch })
		published = await aPublishedArticle(open.cms, author, approver, {
			headline: 'Bản đã đăng',
			unit: branch.id,
		})
		const board = await aPerson(open.cms, 'administrator')
		await edit(open.cms, board, published.id, { headline: 'Bản sửa chưa ai biết' })
	})

	test('shows its correction to who may read drafts, and to nobody else', async () => {
		expect(pageIn(await preview(author, published.id)).querySelector('h1')?.textContent).toBe(
			'Bản sửa chưa ai biết',
		)
		const answer = await preview(writer, published.id)
		expect(answer.status).toBe(404)
		expect(JSON.stringify(answer.body)).not.toContain('Bản sửa')
	})

	test('shows an earlier text when asked for, but not that of another piece', async () => {
		const { docs } = await open.cms.findVersions({
			collection: 'articles',
			overrideAccess: true,
			depth: 0,
			where: { parent: { equals: published.id }, 'version._status': { equals: 'published' } },
		})
		const version = docs[0]?.id ?? ''
		const page = pageIn(await preview(author, published.id, `?version=${version}`))
		expect(page.querySelector('h1')?.textContent).toBe('Bản đã đăng')
		expect(page.querySelector('.preview-ribbon')?.textContent).toMatch(
			/^Bản xem trước – bản lưu lúc \d\d\/\d\d\/\d{4} \d\d:\d\d – bản đã xuất bản$/,
		)
		expect((await preview(writer, draft.id, `?version=${version}`)).status).toBe(404)
		expect((await preview(writer, published.id, `?version=${version}`)).status).toBe(404)
	})
})

test('without a publisher the person is told in a sentence what to do', async () => {
	for (const url of [undefined, 'http://127.0.0.1:9']) {
		env.publisherUrl = url
		const answer = await preview(writer, draft.id)
		expect(answer.status).toBe(503)
		expect(answer.headers.get('cache-control')).toBe('no-store')
		expect(pageIn(answer).body.textContent).toContain('hãy thử lại sau ít phút')
		expect(answer.body.text).not.toContain(HEADLINE)
	}
})

test('a browser is refused with a page, a program with a reason', async () => {
	const program = await preview(undefined, draft.id)
	expect(program.body.errors?.[0]?.reason).toBe('unauthorized')
	const browser = await open.request('GET', `/articles/${draft.id}/preview`, {
		headers: { Accept: 'text/html' },
	})
	expect(pageIn(browser).body.textContent).toBe('Bạn cần đăng nhập để xem trước.')
})

async function expectNothing(who: Person | undefined, id: string, status: number): Promise<void> {
	const answer = await preview(who, id)
	expect(answer.status).toBe(status)
	expect(answer.headers.get('cache-control')).toBe('no-store')
	expect(JSON.stringify(answer.body)).not.toContain(HEADLINE)
}

async function aPersonWithoutRole(): Promise<Person> {
	const person = await aPerson(open.cms, 'contributor', { unit })
	// Logged in while there was a role; without one nobody logs in.
	await preview(person, 'no-such-id')
	await change(person, { roles: [] })
	return person
}

const nameDeputies = (person: Person, deputies: Person['deputies']) => change(person, { deputies })

const change = ({ id }: Person, data: Partial<Person>) =>
	open.cms.update({ collection: 'people', id, overrideAccess: true, depth: 0, data })

const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
