import { expect, test } from 'vitest'
import type { Entry } from '#shared/editions/edition.ts'
import type { PublishedClip } from '#shared/clips/clip.ts'
import type { PublishedMedia } from '#shared/media/media.ts'
import { aClip } from '#tests/site/publisher/aClip.ts'
import { openFixtureSite } from '#tests/support/fixtureSite.ts'

const captions: PublishedMedia = {
	...{ id: 'c1', kind: 'captions', variants: [], alt: '', caption: '', credit: '', title: '' },
	original: { name: 'loi.vtt', mimeType: 'text/vtt', width: null, height: null, size: 90 },
	...{ focalX: 50, focalY: 50, duration: null, poster: null },
}
const film: PublishedMedia = {
	...{ id: 'f1', kind: 'clip', variants: [], alt: '', caption: '', credit: 'Tổ phim', title: '' },
	original: { name: 'phim.mp4', mimeType: 'video/mp4', width: 1280, height: 720, size: 13_000_000 },
	...{ focalX: 50, focalY: 50, duration: 93 },
	poster: { name: 'khung.jpg', mimeType: 'image/jpeg', width: 640, height: 360, size: 9_000 },
}
const older = Array.from({ length: 44 }, (_, n) => aClip(`cu-${n}`))
const full = aClip('lang-len-den', {
	...{ slug: 'trang', formerSlugs: ['lang-sang'], headline: 'Làng lên đèn', standfirst: 'Sapo' },
	...{ captions: 'c1', transcript: 'Lời một\n\nLời hai', publishedAt: '2026-05-01T00:00:00.000Z' },
	chapters: [
		{ seconds: 0, title: 'Mở đầu' },
		{ seconds: 75, title: 'Đóng điện' },
	],
	...{ section: 's-san-xuat', unit: 'u-bt', tags: ['t-mua-kho'] },
})
const lost = aClip('mat-phim', { clip: 'khong-co', publishedAt: '2026-05-02T00:00:00.000Z' })

const { read } = await openFixtureSite([
	{ type: 'media', id: 'f1', version: '1', data: film },
	{ type: 'media', id: 'c1', version: '1', data: captions },
	...[...older, full, lost].map(toEntry),
])

test('a clip plays in the page when its reader asks for it, with captions and its place kept', async () => {
	const { document } = await read('/video/trang/')
	const video = document.querySelector('video')
	expect(document.querySelector('h1')?.textContent).toBe('Làng lên đèn')
	expect(video?.hasAttribute('controls')).toBe(true)
	expect(video?.hasAttribute('autoplay')).toBe(false)
	expect([video?.width, video?.height]).toEqual([1280, 720])
	expect(video?.getAttribute('poster')).toBe('/media/khung.jpg')
	expect(video?.querySelector('source')?.getAttribute('src')).toBe('/media/phim.mp4')
	const track = video?.querySelector('track')
	expect([track?.kind, track?.srclang]).toEqual(['captions', 'vi'])
})

test('without scripts a chapter opens the film at its second, and the film can be taken home', async () => {
	const { document } = await read('/video/trang/')
	const chapters = [...document.querySelectorAll('.clip-chapters a')]
	expect(chapters.map((chapter) => chapter.getAttribute('href'))).toEqual([
		'/media/phim.mp4#t=0',
		'/media/phim.mp4#t=75',
	])
	expect(chapters[1]?.textContent).toContain('1:15')
	expect(document.querySelector('a[download]')?.textContent).toContain('13 MB')
	expect(document.querySelector('details')?.textContent).toContain('Lời hai')
})

test('a clip shows earlier ones, so that a new clip leaves its page as it is', async () => {
	const { document } = await read('/video/trang/')
	const others = [...document.querySelectorAll('.show-more h3 a')]
	expect(others.map((other) => other.getAttribute('href'))).toEqual([
		'/video/phim-cu-43/',
		'/video/phim-cu-42/',
		'/video/phim-cu-41/',
		'/video/phim-cu-40/',
	])
	expect(document.body.innerHTML).not.toContain('mat-phim')
})

test('a clip whose film is not there says so instead of a broken player', async () => {
	const { status, document } = await read('/video/phim-mat-phim/')
	expect(status).toBe(200)
	expect(document.querySelector('video')).toBeNull()
	expect(document.querySelector('main')?.textContent).toContain('hiện chưa xem được')
})

test('the list has the newest clips, its archive all others, and no clip is lost', async () => {
	const pages = await Promise.all(['/video/', '/video/trang/1/'].map(read))
	const links = pages.flatMap(({ document }) =>
		[...document.querySelectorAll('.shows h2 a')].map((link) => link.getAttribute('href')),
	)
	expect(links[0]).toBe('/video/phim-mat-phim/')
	expect(new Set(links).size).toBe(46)
	expect(pages[0]?.document.querySelector('.shows')?.textContent).toContain('1:33')
	expect((await read('/video/trang/2/')).status).toBe(404)
})

test('a former address of a clip leads to the present one', async () => {
	const { document } = await read('/video/lang-sang/')
	expect(document.querySelector('a')?.getAttribute('href')).toBe('/video/trang/')
	expect((await read('/video/khong-co/')).status).toBe(404)
})

test('where there are no clips the list says so kindly', async () => {
	const { document } = await (await openFixtureSite()).read('/video/')
	expect(document.querySelector('main')?.textContent).toContain('Chưa có video nào')
})

function toEntry(clip: PublishedClip): Entry {
	return { type: 'clip', id: clip.id, version: '1', data: clip }
}
