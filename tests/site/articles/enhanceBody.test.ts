import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { enhanceBody } from '#site/articles/enhanceBody.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const { edition } = await openFixtureSite()
const enhanced = (body: string) => enhanceBody(body, edition)
const drawn = (body: string) => new JSDOM(enhanced(body)).window.document.body

test.each([
	['a script', '<p>Chữ</p><script>alert(1)</script>'],
	['a handler', '<p onclick="alert(1)" onmouseover=alert(1)>Chữ</p>'],
	['a picture with a handler', '<p>Chữ</p><img src=x onerror="alert(1)">'],
	['a script address', '<p><a href="javascript:alert(1)">Chữ</a></p>'],
	['a script address in disguise', '<p><a href=" jAva\tscript:alert(1)">Chữ</a></p>'],
	['a data address', '<p><a href="data:text/html,<script>alert(1)</script>">Chữ</a></p>'],
	['a style', '<style>p{display:none}</style><p style="position:fixed">Chữ</p>'],
	['a frame', '<p>Chữ</p><iframe src="https://evil.example"></iframe>'],
	['a drawing with a script', '<p>Chữ</p><svg onload=alert(1)><script>alert(1)</script></svg>'],
	[
		'a formula that hides markup',
		'<p>Chữ</p><math><mtext><style><img src onerror=alert(1)></style>',
	],
	['a form', '<form action="https://evil.example"><input name="body"><p>Chữ</p></form>'],
	['an object', '<object data="x.swf"></object><embed src="x"><p>Chữ</p>'],
	['a page of its own', '<html><head><base href="https://evil.example"></head><body><p>Chữ</p>'],
	['an unclosed comment', '<p>Chữ</p><!-- <p>'],
])('of %s only the words reach readers', (_, body) => {
	expect(enhanced(body)).toMatch(/^<p>(<a>)?Chữ(<\/a>)?<\/p>$|^Chữ$/)
})

test('a text can take no id, name or class that the page itself uses', () => {
	const body = drawn('<h2 id="noi-dung" class="skip" name="body">Nội dung</h2><p id="tim">x</p>')
	expect(body.querySelector('h2')?.getAttributeNames()).toEqual(['id'])
	expect(body.querySelector('h2')?.id).toBe('muc-noi-dung')
	expect(body.querySelector('p')?.getAttributeNames()).toEqual([])
})

test('headings have ASCII ids, each its own', () => {
	const body = drawn('<h2>Điện lực</h2><h3>Điện lực</h3><h2>…</h2><h2>!</h2><h4>Ế ẩm</h4>')
	const ids = [...body.querySelectorAll('h2, h3, h4')].map(({ id }) => id)
	expect(ids).toEqual(['muc-dien-luc', 'muc-dien-luc--2', 'muc', 'muc--2', 'muc-e-am'])
})

test('a picture comes in every format and width, keeps its place and waits until it is near', () => {
	const figure = drawn('<figure data-media="m-ho"></figure>').querySelector('figure')
	const sources = [...(figure?.querySelectorAll('source') ?? [])]
	expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
	expect(sources[0]?.srcset).toBe(
		'/media/ho-khe-bo-2c3d-480.avif 480w, /media/ho-khe-bo-2c3d-960.avif 960w',
	)
	const image = figure?.querySelector('img')
	expect(image?.getAttribute('src')).toBe('/media/ho-khe-bo-2c3d.jpg')
	expect(image?.alt).toBe('Hồ chứa thuỷ điện Khe Bố nhìn từ đập')
	expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1600', '1067'])
	expect(image?.getAttribute('loading')).toBe('lazy')
	expect(figure?.querySelector('figcaption')?.textContent).toBe(
		'Hồ Khe Bố đầu mùa lũ. Ảnh: Phòng Kỹ thuật',
	)
})

test('a caption in the text stands instead of the picture’s own', () => {
	const body = drawn(
		'<figure data-media="m-ho"><figcaption>Hồ Khe Bố. <cite>Ảnh: Dũng</cite></figcaption></figure>',
	)
	expect(body.querySelector('figcaption')?.innerHTML).toBe('Hồ Khe Bố. <cite>Ảnh: Dũng</cite>')
})

test('a picture that readers may no longer see leaves no gap behind', () => {
	expect(enhanced('<p>Trước</p><figure data-media="m-mat"></figure><p>Sau</p>')).toBe(
		'<p>Trước</p><p>Sau</p>',
	)
})

test('a clip plays when asked and loads nothing before', () => {
	const clip = drawn('<figure data-clip="m-clip"></figure>').querySelector('video')
	expect(clip?.controls).toBe(true)
	expect(clip?.autoplay).toBe(false)
	expect(clip?.preload).toBe('none')
	expect(clip?.querySelector('source')?.getAttribute('src')).toBe('/media/dien-tap-4e5f.mp4')
})

test('a link that leaves the site is marked for eyes and for ears', () => {
	const link = drawn('<p><a href="https://example.com/a">Ban dự án</a></p>').querySelector('a')
	expect(link?.className).toBe('external')
	expect(link?.rel).toContain('noopener')
	expect(link?.textContent).toBe('Ban dự án (mở trang ngoài)')
})

test.each([
	'/bai-viet/a/',
	'https://bantin.example/bai-viet/a/',
	'mailto:a@bantin.example',
	'#muc-a',
])('a link to %s stays as it is', (href) => {
	const link = drawn(`<p><a href="${href}">Đây</a></p>`).querySelector('a')
	expect(link?.getAttributeNames()).toEqual(['href'])
	expect(link?.textContent).toBe('Đây')
})

test('a table scrolls by keyboard and its header cells say what they head', () => {
	const body = drawn(
		'<table><thead><tr><th>Năm</th></tr></thead><tbody><tr><th>2022</th><td colspan="2">5</td></tr></tbody></table>',
	)
	const region = body.querySelector('section.table')
	expect(region?.getAttribute('tabindex')).toBe('0')
	expect(region?.getAttribute('aria-label')).toContain('Bảng 1')
	expect([...body.querySelectorAll('th')].map(({ scope }) => scope)).toEqual(['col', 'row'])
	expect(body.querySelector('td')?.colSpan).toBe(2)
})

test('pull quotes and info boxes stand out without becoming landmarks', () => {
	const body = drawn(
		'<aside data-block="pullQuote"><blockquote>Lời</blockquote><cite>Ông Khôi</cite></aside><aside data-block="infoBox"><h3>Cần biết</h3><p>Lịch</p></aside>',
	)
	expect(body.querySelector('figure.pull-quote figcaption')?.textContent).toBe('Ông Khôi')
	expect(body.querySelector('.info-box[role=note] h3')?.textContent).toBe('Cần biết')
	expect(body.querySelector('aside')).toBeNull()
})
