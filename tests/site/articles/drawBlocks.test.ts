import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Entry } from '#shared/editions/edition.ts'
import { enhanceBody } from '#site/articles/enhanceBody.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const time = '2022-06-01T03:00:00.000Z'
const infographic: Entry = {
	type: 'infographic',
	id: 'i-san-luong',
	version: '1',
	data: {
		id: 'i-san-luong',
		slug: 'san-luong-2022',
		formerSlugs: [],
		headline: 'Sản lượng <b>2022</b>',
		standfirst: '',
		description: '',
		picture: 'm-ho',
		section: null,
		unit: null,
		tags: [],
		media: ['m-ho'],
		publishedAt: time,
		updatedAt: time,
	},
}
const { edition } = await openFixtureSite([infographic])
const enhanced = (body: string) => enhanceBody(body, edition)
const drawn = (body: string) => new JSDOM(enhanced(body)).window.document.body

const story = (inside: string) => `<div data-block="photoStory">${inside}</div>`
const two = '<figure data-media="m-tram"></figure><figure data-media="m-ho"></figure>'

test('each picture of a photo story leads to its largest file, for browsers without scripts', () => {
	const links = [...drawn(story(two)).querySelectorAll('.photo-story > figure > a.enlarge')]
	expect(links.map((link) => link.getAttribute('href'))).toEqual([
		'/media/tram-110kv-0a1b-960.webp',
		'/media/ho-khe-bo-2c3d-960.webp',
	])
	expect(links[1]?.querySelector('img')?.alt).toBe('Hồ chứa thuỷ điện Khe Bố nhìn từ đập')
})

test('pictures of a photo story keep their captions', () => {
	const own = '<figure data-media="m-tram"><figcaption>Riêng</figcaption></figure>'
	const captions = drawn(story(own + two)).querySelectorAll('.photo-story figcaption')
	expect(captions[0]?.textContent).toBe('Riêng')
	expect(captions[2]?.textContent).toContain('Hồ Khe Bố đầu mùa lũ.')
})

test.each([
	[
		'whose other picture is gone',
		'<figure data-media="m-ho"></figure><figure data-media="x"></figure>',
	],
	['with a clip among its pictures', `${two}<figure data-clip="m-clip"></figure>`],
	['with words among its pictures', `${two}<p>Chữ</p>`],
	['inside another', story(`<p>Chữ</p>`)],
	['without anything', ''],
])('a photo story %s is no story: what it holds stands in the text', (_, inside) => {
	const body = drawn(`<p>Trước</p>${story(inside)}`)
	expect(body.querySelector('div, .photo-story, [data-block]')).toBeNull()
	expect(body.textContent).toContain('Trước')
	expect(body.textContent.includes('Chữ')).toBe(inside.includes('Chữ'))
})

test('a box of a text can take none of the site’s own names', () => {
	expect(enhanced('<div class="photo-story" id="tim"><p>Chữ</p></div>')).toBe('<p>Chữ</p>')
	expect(enhanced('<div data-block="infoBox"><p>Chữ</p></div>')).toBe('<p>Chữ</p>')
	expect(drawn('<aside data-block="photoStory"><p>Chữ</p></aside>').innerHTML).not.toContain(
		'story',
	)
})

test('an infographic in a text leads to its own page, and its headline stays words', () => {
	const figure = drawn('<figure data-infographic="i-san-luong"></figure>').querySelector('figure')
	expect(figure?.querySelector('a')?.getAttribute('href')).toBe('/infographic/san-luong-2022/')
	expect(figure?.querySelector('b')?.textContent).toBe('Xem infographic: Sản lượng <b>2022</b>')
	expect(figure?.querySelector('img')?.getAttribute('loading')).toBe('lazy')
})

test('an infographic that readers may not see leaves no gap behind', () => {
	expect(enhanced('<p>a</p><figure data-infographic="an-di"></figure><p>b</p>')).toBe(
		'<p>a</p><p>b</p>',
	)
})

test('a clip brings along what is said when it cannot be played, hidden until then', () => {
	const figure = drawn('<figure data-clip="m-clip"></figure>').querySelector('figure')
	const message = figure?.querySelector<HTMLElement>('.clip-broken')
	expect(message?.hidden).toBe(true)
	expect(message?.textContent).toContain('Không phát được clip này')
	expect(message?.querySelector('a')?.textContent).toBe('Tải clip về máy (5,2 MB)')
	expect(figure?.querySelector('video')?.getAttribute('aria-label')).toContain('Diễn tập')
})

test.each([
	['3', '3'],
	['javascript:1', null],
	['9999999999', null],
	['-1', null],
])('a list that begins at %s begins at %s', (start, begins) => {
	expect(
		drawn(`<ol start="${start}"><li>x</li></ol>`).firstElementChild?.getAttribute('start'),
	).toBe(begins)
})
