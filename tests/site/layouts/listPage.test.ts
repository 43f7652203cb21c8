import { expect, test } from 'vitest'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const older = Array.from({ length: 54 }, (_, place) =>
	anArticle({
		id: `bai-${String(place).padStart(2, '0')}`,
		publishedAt: new Date(Date.UTC(2021, 0, 1 + place, 3)).toISOString(),
	}),
)
const { read } = await openFixtureSite(older)

const linksIn = (document: Document, selector: string) =>
	[...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'))

test('a section shows its newest article first', async () => {
	const { document } = await read('/chuyen-muc/san-xuat/')
	expect(document.querySelector('h1')?.textContent).toBe('Sản xuất')
	expect(linksIn(document, '.list h2')).toEqual([
		'/bai-viet/dong-dien-tram-110-kv-ben-thuy/',
		'/bai-viet/ho-khe-bo-don-lu-som/',
		'/bai-viet/thay-xong-cong-to-dien-tu/',
	])
	expect(document.querySelector('.pager')).toBeNull()
})

test('older and newer pages of a list lead to one another and lose no article', async () => {
	const front = (await read('/chuyen-muc/an-toan/')).document
	const archive = (await read('/chuyen-muc/an-toan/trang/1/')).document
	expect(front.querySelector('.pager')?.textContent.trim()).toBe('Tin cũ hơn →')
	expect(linksIn(front, '.pager')).toEqual(['/chuyen-muc/an-toan/trang/1/'])
	expect(archive.querySelector('.pager')?.textContent.trim()).toBe('← Tin mới hơn')
	expect(linksIn(archive, '.pager')).toEqual(['/chuyen-muc/an-toan/'])
	const articles = [front, archive].flatMap((document) => linksIn(document, '.list h2'))
	expect(new Set(articles).size).toBe(55)
	expect(articles).toHaveLength(55)
})

test('an archive page says which days it covers', async () => {
	const { document } = await read('/chuyen-muc/an-toan/trang/1/')
	expect(document.querySelector('.list-head .quiet')?.textContent).toBe(
		'Tin từ 01/01/2021 đến 20/01/2021',
	)
	expect(document.title).toContain('An toàn: tin từ 01/01/2021 đến 20/01/2021')
})

test.each([
	'/chuyen-muc/khong-co/',
	'/chuyen-muc/an-toan/trang/9/',
	'/chuyen-muc/an-toan/trang/x/',
	'/don-vi/khong-co/',
	'/chu-de/khong-co/',
])('%s is not found', async (address) => {
	expect((await read(address)).status).toBe(404)
})

test('a unit and a tag have lists of their own, which say where each article belongs', async () => {
	const unit = await read('/don-vi/thuy-dien-khe-bo/')
	expect(unit.document.querySelector('.unit-head nav')?.textContent).toContain('Đơn vị')
	expect(unit.document.querySelector('.list .kicker')?.textContent).toBe('Sản xuất')
	const tag = await read('/chu-de/mua-kho/')
	expect(linksIn(tag.document, '.list h2')).toHaveLength(2)
})

test('the lost reader is offered the search and every section', async () => {
	const { status, document } = await read('/404.html')
	expect(status).toBe(200)
	expect(document.querySelector('h1')?.textContent).toBe('Không tìm thấy trang này')
	expect(linksIn(document, 'main .chips')).toContain('/chuyen-muc/an-toan/')
	expect(document.querySelector('main form')?.getAttribute('action')).toBe('/tim-kiem/ket-qua/')
	expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})
