import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anArticle } from '#tests/support/anArticle.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const { read } = await openFixtureSite([
	anArticle({ id: 'mot-cau', headline: 'Bài chỉ có một câu <b>đậm</b> & hết' }),
	anArticle({
		id: 'nguon-la',
		source: { name: 'Báo bạn', url: 'javascript:alert(1)' },
	}),
	anArticle({ id: 'dai', body: longText(2_500), tags: ['t-mua-kho'], unit: 'u-bt' }),
	anArticle({ id: 'dinh-chinh', correction: 'Bản trước ghi nhầm <b>120</b> MW; đúng là 110 MW.' }),
])

const main = await read('/bai-viet/dong-dien-tram-110-kv-ben-thuy/')
const text = (selector: string) =>
	main.document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim()

test('an article tells section, headline, sapo, names and unit', () => {
	expect(text('.article-head .kicker')).toBe('Sản xuất')
	expect(text('h1')).toBe('Đóng điện trạm biến áp 110 kV Bến Thủy trước mùa nắng nóng')
	expect(text('.sapo')).toContain('kịp phục vụ cao điểm mùa khô')
	expect(text('.byline')).toBe('Trần Thị Hoà, Sông Cấm · Công ty Điện lực Bến Thủy')
	expect(main.document.title).toContain('Đóng điện trạm biến áp 110 kV')
	expect(main.document.documentElement.lang).toBe('vi')
})

test('an article tells in Vietnamese time when it appeared and when it was corrected', () => {
	const times = [...main.document.querySelectorAll('.article-meta time')]
	expect(times.map((time) => time.textContent)).toEqual([
		'Thứ Sáu, 17/06/2022, 15:28',
		'18/06/2022 10:00',
	])
	expect(text('.article-meta')).toContain('Cập nhật 18/06/2022 10:00')
})

test('a correction says at the foot what was put right', async () => {
	const { document } = await read('/bai-viet/dinh-chinh/')
	expect(document.querySelector('.correction h2')?.textContent).toBe('Đính chính')
	expect(document.querySelector('.correction p')?.textContent).toBe(
		'Bản trước ghi nhầm <b>120</b> MW; đúng là 110 MW.',
	)
})

test('an article that was never corrected says nothing of a correction', async () => {
	const { document } = await read('/bai-viet/ngay-hoi-hien-mau/')
	expect(document.querySelector('.correction')).toBeNull()
	expect(document.querySelector('.article-meta')?.textContent).not.toContain('Cập nhật')
})

test('the cover has the caption and credit of its media document where the article has none', async () => {
	expect(text('.cover figcaption')).toBe(
		'Đội thi công kiểm tra lần cuối trước giờ đóng điện. Ảnh: Quốc Dũng',
	)
	const own = await read('/bai-viet/ho-khe-bo-don-lu-som/')
	expect(own.document.querySelector('.cover figcaption')?.textContent).toContain(
		'Hồ chứa trưa 16/6.',
	)
})

test('a republished piece names its source and leads there', async () => {
	const { document } = await read('/bai-viet/quy-dinh-moi-ve-an-toan-hanh-lang/')
	const link = document.querySelector('.source a')
	expect(document.querySelector('.source')?.textContent).toMatch(
		/^Theo\s+Cổng thông tin ngành điện/,
	)
	expect(link?.getAttribute('href')).toBe('https://example.org/quy-dinh-hanh-lang')
	expect(link?.getAttribute('rel')).toContain('noopener')
})

test('a source whose address is a script is named without a link', async () => {
	const { document, text } = await read('/bai-viet/nguon-la/')
	expect(document.querySelector('.source')?.textContent).toMatch(/Theo\s+Báo bạn/)
	expect(text).not.toContain('javascript:')
})

test('tags and section lead on to more', () => {
	const links = [...main.document.querySelectorAll('.article-foot a')]
	expect(links.map((link) => link.getAttribute('href'))).toEqual([
		'/chu-de/mua-kho/',
		'/chuyen-muc/san-xuat/',
	])
})

test('a headline with markup shows its markup as words', async () => {
	const { document } = await read('/bai-viet/mot-cau/')
	expect(document.querySelector('h1')?.textContent).toBe('Bài chỉ có một câu <b>đậm</b> & hết')
})

test('a former address leads on to the present one', async () => {
	const { status, document } = await read('/bai-viet/dong-dien-tram-bien-ap-ben-thuy/')
	const present = '/bai-viet/dong-dien-tram-110-kv-ben-thuy/'
	expect(status).toBe(200)
	expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
		`0; url=${present}`,
	)
	expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
		`https://bantin.example${present}`,
	)
	expect(document.querySelector('a')?.getAttribute('href')).toBe(present)
})

test('an address that no article ever had is not found', async () => {
	expect((await read('/bai-viet/chua-tung-co/')).status).toBe(404)
})

test('nothing in an article’s page could bring a script in, and its text runs none', () => {
	const { document } = main
	expect(document.querySelectorAll('.body script')).toHaveLength(0)
	expect(document.querySelectorAll('script:not([src]), style, [style], iframe')).toHaveLength(0)
	const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
		element.getAttributeNames().filter((name) => name.startsWith('on')),
	)
	expect(handlers).toEqual([])
})

test('an article of 2,500 letters weighs at most 12 kB on the wire and 20 kB unpacked', async () => {
	const { text } = await read('/bai-viet/dai/')
	expect(brotliCompressSync(text).length).toBeLessThanOrEqual(12 * 1024)
	expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20 * 1024)
})

test('fonts are preloaded, and of all pictures only the first is not lazy', () => {
	expect(main.document.querySelectorAll('link[rel=preload][as=font]').length).toBeGreaterThan(0)
	const [cover, ...others] = main.document.querySelectorAll('img')
	expect([cover?.getAttribute('loading'), cover?.getAttribute('fetchpriority')]).toEqual([
		null,
		'high',
	])
	expect(others.length).toBeGreaterThan(0)
	expect(new Set(others.map((picture) => picture.getAttribute('loading')))).toEqual(
		new Set(['lazy']),
	)
})

test('the cover is on its way before its place is known, in the file the page will choose', () => {
	const preload = main.document.querySelector('link[rel=preload][as=image]')
	const source = main.document.querySelector('.cover source')
	expect(preload?.getAttribute('imagesrcset')).toBe(source?.getAttribute('srcset'))
	expect(preload?.getAttribute('imagesizes')).toBe(source?.getAttribute('sizes'))
	expect(preload?.getAttribute('type')).toBe('image/avif')
})

test('an article without a cover loads none and leaves no gap', async () => {
	const { document } = await read('/bai-viet/mot-cau/')
	expect(document.querySelector('.cover, link[rel=preload][as=image]')).toBeNull()
})

test('a shared link shows the cover large, or the picture drawn for an article without one', async () => {
	const imageOf = (document: Document) =>
		document.querySelector('meta[property="og:image"]')?.getAttribute('content')
	expect(imageOf(main.document)).toBe('https://bantin.example/media/tram-110kv-0a1b-960.webp')
	const { document } = await read('/bai-viet/mot-cau/')
	expect(imageOf(document)).toBe('https://bantin.example/anh-chia-se/mot-cau.png')
})

/** Sentences that differ, as those of a real text do, so that the wire cannot fold them into one. */
function longText(letters: number): string {
	const words = ['trạm', 'biến', 'áp', 'đường', 'dây', 'vận', 'hành', 'công', 'nhân', 'mùa', 'nắng']
	let body = ''
	for (let place = 0; body.length < letters; place++) {
		const word = words[(place * place * 7 + place) % words.length] ?? ''
		body += `${word}${place % 9 === 8 ? '. ' : ' '}${place % 4 === 3 ? `${place * 37} ` : ''}`
	}
	return `<p>${body}</p>`
}
