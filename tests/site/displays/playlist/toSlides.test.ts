import { beforeEach, expect, test } from 'vitest'
import type { ProgrammeItem } from '#shared/displays/programme.ts'
import { always } from '#shared/displays/schedule.ts'
import type { EditionServer } from '#scripts/bench/editionServer.ts'
import { toQrCode } from '#site/articles/toQrCode.ts'
import { aClip } from '#tests/site/publisher/aClip.ts'
import { aDisplay } from '#tests/site/publisher/aDisplay.ts'
import { aFilm } from '#tests/site/publisher/aFilm.ts'
import { anInfographic } from '#tests/site/publisher/anInfographic.ts'
import { anItem, aProgramme } from '#tests/site/publisher/aProgramme.ts'
import { anArticle, anEdition, aPicture, SITE_URL } from '#tests/site/publisher/newsroom.ts'
import { aPlaylist, slidesOf } from './aPlaylist.ts'

const publishedAt = '2026-01-01T00:00:00.000Z'
const [march, april] = ['2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z']
const none = { type: 'article', id: 'khong-co' } as const

let server: EditionServer

beforeEach(() => {
	server = anEdition(2)
	server.put('display', aDisplay('d1', { slug: 'sanh' }))
	server.put('display', aDisplay('d2', { slug: 'cot', orientation: 'portrait' }))
	server.put('media', aPicture(server, 'm1'))
})

function slides(items: ProgrammeItem[], missing: string[] = [], slug = 'sanh') {
	server.put('programme', aProgramme('p', items, { media: ['m1'] }))
	return slidesOf(aPlaylist(server, slug, missing))
}

test('an article becomes a card with its section, its unit and day, and a code that leads to it', () => {
	const cover = { media: 'm1', caption: '', credit: '' }
	server.put('article', anArticle('a9', { cover, media: ['m1'] }))
	const piece = { type: 'article', id: 'a9' } as const
	expect(slides([anItem('i', { kind: 'piece', piece })])).toMatchObject([
		{
			...{ kind: 'headline', id: 'p:i', source: piece, seconds: 8, schedule: always },
			...{ kicker: 'Mục 1', headline: 'Bài a9', standfirst: 'Sapo của bài a9' },
			...{ byline: 'ĐV 1 · 01/01/2026', file: { url: '/media/m1.jpg' }, focalX: 50 },
			qr: toQrCode(`${SITE_URL}/bai-viet/bai-a9/`),
		},
	])
})

test('a card is shown without its picture while that is not here', () => {
	const cover = { media: 'm1', caption: '', credit: '' }
	server.put('article', anArticle('a9', { cover, media: ['m1'], unit: null }))
	const item = anItem('i', { kind: 'piece', piece: { type: 'article', id: 'a9' } })
	expect(slides([item], ['m1.jpg'])).toMatchObject([{ byline: '01/01/2026', file: null }])
})

test('what readers may not see is not shown', () => {
	const item = anItem('i', { kind: 'piece', piece: none })
	expect(slides([item])).toEqual([])
})

test('banner, slogan, photo and notice each become a slide with the time of their kind', () => {
	const banner = { headline: 'Tháng an toàn', picture: 'm1', link: '', unit: null, publishedAt }
	server.put('banner', { id: 'b', ...banner, position: 'top', order: 1 })
	server.put('slogan', { id: 'k', text: 'An toàn là trên hết', unit: null, publishedAt })
	const found = slides([
		anItem('1', { kind: 'piece', piece: { type: 'banner', id: 'b' } }),
		anItem('2', { kind: 'piece', piece: { type: 'slogan', id: 'k' } }),
		anItem('3', { kind: 'photo', picture: 'm1', caption: 'Ca đêm' }),
		anItem('4', { kind: 'notice', headline: 'Họp', text: 'Tầng 3' }),
		anItem('5', { kind: 'notice', headline: 'Họp', text: '' }, { seconds: 33 }),
	])
	expect(found).toMatchObject([
		{ kind: 'picture', seconds: 10, name: 'Tháng an toàn', alt: 'Ảnh m1' },
		{ kind: 'slogan', seconds: 8, text: 'An toàn là trên hết' },
		{ kind: 'picture', seconds: 10, source: { type: 'photo', id: 'm1' }, caption: 'Ca đêm' },
		{ kind: 'notice', seconds: 8, source: { type: 'notice', id: 'p:4' }, text: 'Tầng 3' },
		{ kind: 'notice', seconds: 33 },
	])
	expect(new Set(found.map(({ id }) => id)).size).toBe(5)
})

test('a picture, a film or captions that are not here are not named', () => {
	aFilm(server, 'f1')
	server.put('clip', aClip('v1'))
	const items = [
		anItem('1', { kind: 'photo', picture: 'm1', caption: '' }),
		anItem('2', { kind: 'piece', piece: { type: 'clip', id: 'v1' } }),
	]
	expect(slides(items).map(({ kind }) => kind)).toEqual(['picture', 'clip'])
	expect(slides(items, ['m1.jpg', 'f1.mp4'])).toEqual([])
})

test('a clip stays as long as it is', () => {
	aFilm(server, 'f1')
	server.put('clip', aClip('v1'))
	const piece = { type: 'clip', id: 'v1' } as const
	const items = [null, 40, 600].map((seconds) =>
		anItem(`i${seconds}`, { kind: 'piece', piece }, { seconds }),
	)
	expect(slides(items).map(({ seconds }) => seconds)).toEqual([93, 40, 93])
})

test('an infographic moves where it is much taller than the display, and is whole elsewhere', () => {
	const picture = aPicture(server, 'm2')
	const original = { ...picture.original, width: 1_000, height: 1_600 }
	server.put('media', { ...picture, original })
	server.put('infographic', anInfographic('g1', { picture: 'm2', media: ['m2'] }))
	const item = anItem('i', { kind: 'piece', piece: { type: 'infographic', id: 'g1' } })
	expect(slides([item])).toMatchObject([{ kind: 'tall', seconds: 23 }])
	expect(slides([item], [], 'cot')).toMatchObject([{ kind: 'picture', seconds: 15 }])
})

test('a slide ends with its item or with what it shows, whichever ends first', () => {
	server.put('article', anArticle('a9', { expireAt: march }))
	const piece = { type: 'article', id: 'a9' } as const
	const items = [null, '2026-02-01T00:00:00.000Z', april].map((until) =>
		anItem(`i${until}`, { kind: 'piece', piece }, { schedule: { ...always, until } }),
	)
	const untils = slides(items).map(({ schedule }) => schedule.until)
	expect(untils).toEqual([march, '2026-02-01T00:00:00.000Z', march])
})

test('a feed shows the newest of its kind, each until it is too old', () => {
	for (const day of [1, 2, 3]) {
		const time = `2026-05-0${day}T00:00:00.000Z`
		server.put('article', anArticle(`n${day}`, { publishedAt: time, section: 's2' }))
	}
	const feed = { kind: 'feed', type: 'article', scope: 'all', section: 's2' } as const
	const found = slides([anItem('i', { ...feed, days: 7, count: 2 })])
	expect(found.map(({ id, schedule }) => [id, schedule.until])).toEqual([
		['p:i:n3', '2026-05-10T00:00:00.000Z'],
		['p:i:n2', '2026-05-09T00:00:00.000Z'],
	])
})
