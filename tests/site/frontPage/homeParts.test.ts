import { brotliCompressSync } from 'node:zlib'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { BannerPosition } from '#shared/banners/banner.ts'
import type { Entry } from '#shared/editions/edition.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const NOW = '2022-06-17T03:00:00.000Z'
const bare = await openFixtureSite()
const picture = bare.edition.newest('all', 9).flatMap((id) => bare.edition.card(id)?.cover ?? [])[0]
const [first = '', second = ''] = bare.edition.newest('all', 2)

const { read, store, assetsDir } = await openFixtureSite([
	aSlogan('k1', 'An toàn là trên hết'),
	aSlogan('k2', 'THẮP SÁNG NIỀM TIN – ƯỚM ĐIỆN TỪNG NẾP NHÀ'),
	aBanner('b1', 'top', '/chuyen-muc/an-toan/'),
	...['c1', 'c2', 'c3', 'c4'].map((id) => aBanner(id, 'column', 'https://example.org/')),
	aBanner('d1', 'bottom', ''),
	aFilm('phim', 65),
	aClip('v1', 'Kéo dây qua sông'),
	anInfographic('i1', 'Sáu bước sơ cứu'),
	{
		type: 'frontPage',
		id: 'frontPage',
		version: '1',
		data: {
			id: 'frontPage',
			lead: null,
			seconds: [],
			strips: [],
			events: [
				{ name: 'Hội thao', from: NOW, until: null, place: 'Sân vận động', link: '/don-vi/' },
			],
		},
	},
])
store.putMostRead([second, first])
const home = await read('/')
const textsIn = (selector: string) =>
	[...home.document.querySelectorAll(selector)].map((part) => part.textContent.trim())

test('whoever listens hears every slogan once, newest first', () => {
	const heard = '.ticker ul:not([aria-hidden]) li'
	expect(new Set(textsIn(heard))).toEqual(
		new Set(['An toàn là trên hết', 'THẮP SÁNG NIỀM TIN – ƯỚM ĐIỆN TỪNG NẾP NHÀ']),
	)
	expect(textsIn(heard)).toHaveLength(2)
	expect(textsIn('.ticker li').length).toBeGreaterThan(4)
	const button = home.document.querySelector('.ticker button')
	expect(button?.getAttribute('aria-pressed')).toBe('false')
	expect(button?.textContent.trim()).toBe('Dừng chữ chạy')
})

test('banners stand where they were put, three in a place at most, and say where they lead', () => {
	const linksIn = (place: string) => [...home.document.querySelectorAll(`.banners-${place} a`)]
	expect(linksIn('top').map((link) => link.getAttribute('href'))).toEqual(['/chuyen-muc/an-toan/'])
	const rels = linksIn('column').map((link) => link.getAttribute('rel')?.split(' '))
	expect(rels).toHaveLength(3)
	expect(rels.filter((rel) => !rel?.includes('noopener'))).toEqual([])
	expect(linksIn('bottom')).toEqual([])
	const images = [...home.document.querySelectorAll('.banners img')]
	expect(images).toHaveLength(5)
	for (const image of images) {
		// What is written on a banner stands in its picture's own text.
		expect(image.getAttribute('alt')).toBe(bare.edition.media(picture?.media ?? '')?.alt)
		expect(image.getAttribute('alt')).not.toBe('')
		expect(Number(image.getAttribute('width'))).toBeGreaterThan(0)
		expect(Number(image.getAttribute('height'))).toBeGreaterThan(0)
	}
})

test('clips and infographics have their places, a clip with how long it lasts', () => {
	expect(textsIn('.rail h3')).toEqual(['Kéo dây qua sông'])
	expect(textsIn('.clip-badge')[0]?.replace(/\s+/g, ' ')).toBe('Video, dài 1:05')
	expect(textsIn('.gallery h3')).toEqual(['Sáu bước sơ cứu'])
	expect(home.document.querySelectorAll('video')).toHaveLength(0)
})

test('what is read most stands in its order', () => {
	const links = [...home.document.querySelectorAll('.read-most ol a')]
	const slugs = [second, first].map((id) => bare.edition.card(id)?.slug)
	expect(links.map((link) => link.getAttribute('href'))).toEqual(
		slugs.map((slug) => `/bai-viet/${slug}/`),
	)
})

test('an event says its day, its time and its place', () => {
	expect(textsIn('.events li :is(time, h3, p)')).toEqual([
		'17 Tháng 6',
		'Hội thao',
		'Từ 10:00',
		'Sân vận động',
	])
	expect(home.document.querySelector('.events time')?.getAttribute('datetime')).toBe(NOW)
})

test('a newsroom that has none of it gets no empty frames', async () => {
	const { document } = await bare.read('/')
	const parts = '.ticker, .banners, .band, .gallery, .events, .read-most, .home-middle'
	expect([...document.querySelectorAll(parts)].map((part) => part.className)).toEqual([])
	expect(document.querySelectorAll('main section').length).toBeGreaterThan(0)
})

test('headings go down step by step, and every part of the page has one', () => {
	const levels = [...home.document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((heading) =>
		Number(heading.tagName.slice(1)),
	)
	expect(levels[0]).toBe(1)
	expect(levels.filter((level, place) => level > (levels[place - 1] ?? level) + 1)).toEqual([])
	const nameless = [...home.document.querySelectorAll('main section')].filter(
		(part) => !home.document.getElementById(part.getAttribute('aria-labelledby') ?? ''),
	)
	expect(nameless).toEqual([])
})

test('the whole page with its style sheets weighs at most 14 kB', async () => {
	const sheets = [...home.document.querySelectorAll('link[rel=stylesheet]')].map(
		(link) => link.getAttribute('href') ?? '',
	)
	const weights = sheets.map(async (address) => {
		const css = address.startsWith('/_astro/')
			? await readFile(path.join(assetsDir, address))
			: (await read(address)).text
		return brotliCompressSync(css).length
	})
	const css = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
	expect(css).toBeLessThanOrEqual(9 * 1024)
	expect(css + brotliCompressSync(home.text).length).toBeLessThanOrEqual(14 * 1024)
	expect(home.document.querySelectorAll('script:not([src]), style, [style]')).toHaveLength(0)
})

function aSlogan(id: string, text: string): Entry {
	return { type: 'slogan', id, version: '1', data: { id, text, unit: null, publishedAt: NOW } }
}

function aBanner(id: string, position: BannerPosition, link: string): Entry {
	const words = { headline: 'Tháng an toàn', picture: picture?.media ?? '', link, position }
	return {
		type: 'banner',
		id,
		version: '1',
		data: { id, ...words, order: 1, unit: null, publishedAt: NOW },
	}
}

function aPiece(id: string, headline: string) {
	const texts = { id, slug: id, formerSlugs: [], headline, standfirst: '' }
	const places = { section: null, unit: null, tags: [], media: [] }
	return { ...texts, ...places, publishedAt: NOW, updatedAt: NOW }
}

function aClip(id: string, headline: string): Entry {
	const film = { clip: 'phim', poster: picture?.media ?? null, captions: null }
	const data = { ...aPiece(id, headline), ...film, chapters: [], transcript: '' }
	return { type: 'clip', id, version: '1', data }
}

function aFilm(id: string, duration: number): Entry {
	const original = { name: `${id}.mp4`, mimeType: 'video/mp4', width: 1280, height: 720, size: 9 }
	const texts = { alt: '', caption: '', credit: '', title: '' }
	const film = { kind: 'clip' as const, variants: [], focalX: 50, focalY: 50, poster: null }
	return { type: 'media', id, version: '1', data: { id, original, ...texts, ...film, duration } }
}

function anInfographic(id: string, headline: string): Entry {
	const data = { ...aPiece(id, headline), description: '', picture: picture?.media ?? '' }
	return { type: 'infographic', id, version: '1', data }
}
