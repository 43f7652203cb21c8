import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { LexicalNode } from '#cms/editor/lexicalState.ts'
import { mediaIdsIn } from '#cms/editor/mediaIdsIn.ts'
import {
	aBlock,
	aLink,
	anElement,
	anUpload,
	aParagraph,
	aState,
	aText,
	textFormats,
} from '#cms/editor/nodes.ts'
import { toBodyHtml } from '#cms/editor/toBodyHtml.ts'

const htmlOf = (...blocks: LexicalNode[]) => toBodyHtml(aState(blocks))
const SCRIPT = '<script>alert("x")</script>'

describe('what an editor types never becomes markup', () => {
	test.each([
		['in running text', aParagraph([aText(SCRIPT, 0)])],
		['in a caption', anUpload('m1', { caption: SCRIPT, credit: SCRIPT })],
		['in a pull quote', aBlock('pullQuote', { quote: SCRIPT, author: SCRIPT })],
		['in a photo story', aBlock('photoStory', { pictures: [{ picture: 'm1', caption: SCRIPT }] })],
		['as the id of an infographic', aBlock('infographic', { infographic: SCRIPT })],
		['in the title of an info box', aBlock('infoBox', { title: SCRIPT })],
		['as the id of a picture', anUpload('"><script>', {})],
		['in an address', aParagraph([aLink('https://a.vn/"><script>', [aText('x', 0)])])],
	])('%s', (_, block) => {
		const page = JSDOM.fragment(htmlOf(block))
		expect(page.childElementCount).toBe(1)
		expect(page.querySelector('script')).toBeNull()
	})
})

test.each([
	'javascript:alert(1)',
	' JavaScript:alert(1)',
	'java\nscript:alert(1)',
	'data:text/html,x',
	'vbscript:x',
	'//elsewhere.vn/',
	'không phải địa chỉ',
])('a link to %j leaves its words without the link', (url) => {
	expect(htmlOf(aParagraph([aLink(url, [aText('đây', 0)])]))).toBe('<p>đây</p>')
})

test.each([
	'https://evn.com.vn/',
	'mailto:tin@evn.vn',
	'tel:19001909',
	'/bai-viet/an-toan/',
	'#dau',
])('a link to %s stays', (url) => {
	const html = htmlOf(aParagraph([aLink(url, [aText('đây', 0)])]))
	expect(html).toBe(`<p><a href="${url}">đây</a></p>`)
})

test('looks of a text nest in one order', () => {
	const format = textFormats.bold | textFormats.italic | textFormats.underline
	const html = htmlOf(aParagraph([aText('đậm', format)]))
	expect(html).toBe('<p><strong><em><u>đậm</u></em></strong></p>')
})

test('a picture says what the article says of it', () => {
	const html = htmlOf(anUpload('m1', { caption: 'Ca trực', credit: 'Minh Anh' }))
	expect(html).toBe(
		'<figure data-media="m1"><figcaption>Ca trực <cite>Minh Anh</cite></figcaption></figure>',
	)
})

test('a picture without words of its own leaves them to the media collection', () => {
	expect(htmlOf(anUpload('m1', {}))).toBe('<figure data-media="m1"></figure>')
})

test('a heading never outranks the headline of the page', () => {
	expect(htmlOf({ ...anElement('heading', [aText('A', 0)]), tag: 'h1' })).toBe('<h2>A</h2>')
})

test('empty paragraphs do not reach readers', () => {
	expect(htmlOf(aParagraph([]), aParagraph([aText('A', 0)]), aParagraph([]))).toBe('<p>A</p>')
})

test('an unknown block gives nothing', () => {
	expect(htmlOf(aBlock('rawHtml', { html: SCRIPT }))).toBe('')
})

test('all media of a text are known, once each, those inside boxes too', () => {
	const box = aBlock('infoBox', { title: 'T', content: aState([anUpload('m3', {})]) })
	const clip = aBlock('clip', { media: { id: 'm2' } })
	const state = aState([anUpload('m1', {}), clip, box, anUpload('m1', {})])
	expect(mediaIdsIn(state)).toEqual(['m1', 'm2', 'm3'])
})

describe('a photo story', () => {
	const story = aBlock('photoStory', {
		pictures: [
			{ id: '1', picture: { id: 'm1' }, caption: 'Ca trực', credit: 'Minh Anh' },
			{ id: '2', picture: 'm2' },
			{ id: '3', picture: null, caption: 'Chưa chọn ảnh' },
		],
	})

	test('gives its pictures as figures, in their order', () => {
		expect(htmlOf(story)).toBe(
			'<div data-block="photoStory"><figure data-media="m1"><figcaption>Ca trực <cite>Minh Anh</cite></figcaption></figure><figure data-media="m2"></figure></div>',
		)
	})

	test('uses the files of its pictures', () => {
		expect(mediaIdsIn(aState([story, anUpload('m3', {})]))).toEqual(['m1', 'm2', 'm3'])
	})

	test('without pictures gives nothing', () => {
		expect(htmlOf(aBlock('photoStory', { pictures: [] }), aBlock('photoStory', {}))).toBe('')
	})
})

test('an infographic is named by its id alone, and uses no file of the article', () => {
	const block = aBlock('infographic', { infographic: { id: 'i1', headline: 'Chưa ai duyệt' } })
	expect(htmlOf(block)).toBe('<figure data-infographic="i1"></figure>')
	expect(mediaIdsIn(aState([block]))).toEqual([])
	expect(htmlOf(aBlock('infographic', { infographic: null }))).toBe('')
})
