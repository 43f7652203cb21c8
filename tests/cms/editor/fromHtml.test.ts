import { describe, expect, test } from 'vitest'
import { fromHtml } from '#cms/editor/fromHtml.ts'
import { toBodyHtml } from '#cms/editor/toBodyHtml.ts'

const arrived = (html: string) => toBodyHtml(fromHtml(html))

describe('what readers may get arrives as it was', () => {
	test.each([
		'<p>Nước là H<sub>2</sub>O, <strong>đậm</strong> và <em>nghiêng</em>.</p>',
		'<h2>Một</h2><h3>Hai</h3><h4>Ba</h4>',
		'<ul><li>một</li><li>hai<ol><li>hai a</li></ol></li></ul>',
		'<ol start="3"><li>ba</li><li>bốn</li></ol>',
		'<blockquote><p>An toàn là trên hết</p></blockquote>',
		'<table><thead><tr><th>Năm</th><th>MW</th></tr></thead><tbody><tr><td colspan="2">2026</td></tr></tbody></table>',
		'<p>Xem <a href="https://evn.com.vn/?a=1&#x26;b=2">tại đây</a>.</p><hr>',
		'<figure data-media="m1"><figcaption>Ca trực <cite>Minh Anh</cite></figcaption></figure>',
		'<figure data-clip="c1"></figure>',
		'<aside data-block="pullQuote"><blockquote><p>Lời</p></blockquote><cite>Bà An</cite></aside>',
		'<div data-block="photoStory"><figure data-media="m1"><figcaption>Ca trực <cite>Minh Anh</cite></figcaption></figure><figure data-media="m2"></figure></div>',
		'<figure data-infographic="i1"></figure>',
		'<aside data-block="infoBox"><h3>Số liệu</h3><p>220 kV</p><ul><li>x</li></ul></aside>',
	])('%s', (html) => {
		expect(arrived(html)).toBe(html)
	})
})

describe('what readers may not get stays out', () => {
	test.each([
		['<script>alert(1)</script><style>p{}</style><p>A</p>', '<p>A</p>'],
		['<p onclick="x()" style="color:red" class="y">A</p>', '<p>A</p>'],
		['<p>A<img src="x" onerror="alert(1)"></p>', '<p>A</p>'],
		['<iframe src="https://x.vn"></iframe><svg><script>1</script></svg><p>A</p>', '<p>A</p>'],
		['<p><a href="javascript:alert(1)">A</a></p>', '<p>A</p>'],
		['<h1>A</h1>', '<h2>A</h2>'],
	])('%s', (html, expected) => {
		expect(arrived(html)).toBe(expected)
	})
})

test('loose text and nested containers become paragraphs', () => {
	expect(arrived('một<div><p>hai</p>ba</div><section>bốn</section>')).toBe(
		'<p>một</p><p>hai</p><p>ba</p><p>bốn</p>',
	)
})

test('decomposed accents of a Mac are stored composed', () => {
	const decomposed = 'Điện lực'.normalize('NFD')
	expect(arrived(`<p>${decomposed}</p>`)).toBe(`<p>${'Điện lực'.normalize('NFC')}</p>`)
})
