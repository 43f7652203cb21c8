import encodeQr from 'qr'
import sharp from 'sharp'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Slide } from '#shared/displays/playlist.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { openDisplayStage } from '#tests/support/displayStage.ts'
import { readQrCode } from '#tests/support/readQrCode.ts'
import { measure } from './measure.ts'
import {
	aFile,
	aFilm,
	aHeadline,
	aNotice,
	aPicture,
	ARTICLE_ADDRESS,
	aSlogan,
	aTallPicture,
	LONG_HEADLINE,
	LONG_STANDFIRST,
	mostOf,
} from './slideBuilders.ts'

const CAPTIONS = 'WEBVTT\n\n00:00:00.000 --> 00:01:00.000\nMường Khê, đêm thứ hai sau lũ.\n'

const SIZES = [
	[1280, 720],
	[1920, 1080],
	[3840, 2160],
	[1080, 1920],
] as const

const wordy: Slide[] = [
	aHeadline(),
	aHeadline({ headline: LONG_HEADLINE.toUpperCase() }),
	aHeadline({ headline: 'Ế ẩm, Ữ lên', standfirst: '', kicker: '', byline: '' }),
	aHeadline({ file: null }),
	aPicture({ caption: mostOf(LONG_STANDFIRST, 200) }),
	aSlogan(LONG_STANDFIRST),
	aSlogan('An toàn là bạn, tai nạn là thù'),
	aNotice(mostOf(LONG_HEADLINE, 120), mostOf(`${LONG_STANDFIRST}\n`, 400)),
]

let browser: Browser
let stage: Awaited<ReturnType<typeof openDisplayStage>>
let page: Page

beforeAll(async () => {
	stage = await openDisplayStage({
		'anh.png': await picture(1600, 900),
		'cao.png': await picture(800, 3_200),
		'hong.png': Buffer.from('no picture'),
		'phim.webm': await clipBytes('upright.webm'),
		'phim.vtt': Buffer.from(CAPTIONS),
	})
	browser = await openBrowser()
	page = await browser.newPage()
})

afterAll(async () => {
	await browser.close()
	await stage.close()
})

beforeEach(async () => {
	await page.setViewportSize({ width: 1280, height: 720 })
	await page.goto(stage.url)
	await page.waitForFunction(() => 'drawSlide' in window)
})

test.each(SIZES)('at %i × %i every word is whole and large enough', async (width, height) => {
	await page.setViewportSize({ width, height })
	for (const slide of wordy) {
		const { over, outside, covered, headline, least } = await measure(page, slide)
		expect({ slide, over, outside, covered }).toEqual({ slide, over: [], outside: [], covered: [] })
		expect(least / Math.min(width, height)).toBeGreaterThanOrEqual(0.0349)
		const isUpright = height > width
		if (headline) expect(headline / height).toBeGreaterThanOrEqual(isUpright ? 0.035 : 0.055)
	}
})

test('the same text is as large, by the height of the screen, on every landscape display', async () => {
	const sizes = []
	for (const [width, height] of SIZES.slice(0, 3)) {
		await page.setViewportSize({ width, height })
		sizes.push(((await measure(page, aHeadline())).headline ?? 0) / height)
	}
	expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(0.001)
})

test('a shorter headline stands in larger letters', async () => {
	const long = await measure(page, aHeadline())
	const short = await measure(page, aHeadline({ headline: 'Ế ẩm, Ữ lên' }))
	expect(short.headline).toBeGreaterThan((long.headline ?? 0) * 1.2)
})

test('a telephone reads the code on the card, whose modules are all there and of one size', async () => {
	await measure(page, aHeadline())
	const data = encodeQr(ARTICLE_ADDRESS, 'raw', { ecc: 'low', border: 4 })
	const size = data.length
	const code = page.locator('.qr-plate svg')
	const box = await code.boundingBox()
	if (!box) throw new Error('There is no code')
	expect([box.x % 1, box.y % 1, box.width % size]).toEqual([0, 0, 0])
	const side = box.width / size
	expect(side).toBeGreaterThanOrEqual(4)
	const picture = await page.screenshot({ clip: box })
	const seen = await sharp(picture).greyscale().raw().toBuffer()
	const middleOf = (module: number) => Math.floor((module + 0.5) * side)
	const isDark = (x: number, y: number) => (seen[middleOf(y) * box.width + middleOf(x)] ?? 0) < 128
	expect(data.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(data)
	expect(await readQrCode(picture)).toBe(ARTICLE_ADDRESS)
})

test('a tall picture stands, moves, and stands with its end in view', async () => {
	const places = await page.evaluate(async (slide) => {
		const drawn = window.drawSlide(slide, {
			...{ sound: false, seconds: slide.seconds, fileUrl: ({ url }) => url },
		})
		const place = document.querySelector('.stage')
		place?.append(drawn.element)
		await drawn.ready
		drawn.start(0)
		const [movement] = document.getAnimations()
		return [0, 2_500, 10_000, 17_500, 19_900].map((at) => {
			if (movement) movement.currentTime = at
			const { top, bottom } = drawn.element.querySelector('img')?.getBoundingClientRect() ?? {}
			const below = place?.getBoundingClientRect().bottom ?? 0
			return { top: Math.round(top ?? NaN), below: Math.round((bottom ?? NaN) - below) }
		})
	}, aTallPicture())
	const [first, rests, half, arrived, last] = places
	expect(first?.top).toBe(-4)
	expect(rests).toEqual(first)
	expect(half?.top).toBeLessThan(-100)
	expect(half?.below).toBeGreaterThan(100)
	expect(arrived?.below).toBe(0)
	expect(last).toEqual(arrived)
})

test('a photograph fills the stage, a banner is seen whole', async () => {
	const fit = async (slide: Slide) => {
		await measure(page, slide)
		return page.locator('.picture-frame img').evaluate((image) => getComputedStyle(image).objectFit)
	}
	expect(await fit(aPicture())).toBe('cover')
	expect(await fit(aPicture({ source: { type: 'banner', id: 'b' } }))).toBe('contain')
})

test('a silent film shows its captions, one that is heard does not', async () => {
	const modes = await page.evaluate(async (slide) => {
		const film = document.createElement('video')
		const found = []
		for (const sound of [false, true]) {
			const drawn = window.drawSlide(slide, { film, sound, seconds: 9, fileUrl: ({ url }) => url })
			document.querySelector('.stage')?.append(drawn.element)
			await drawn.ready
			drawn.start(0)
			found.push({ muted: film.muted, captions: [...film.textTracks].map(({ mode }) => mode) })
			drawn.stop()
			drawn.element.remove()
		}
		return found
	}, aFilm())
	expect(modes).toEqual([
		{ muted: true, captions: ['showing'] },
		{ muted: false, captions: [] },
	])
})

test('a slide that is gone has let go of films, surfaces and movements', async () => {
	const left = await page.evaluate(
		async (slides) => {
			const film = document.createElement('video')
			const found = []
			for (const slide of slides) {
				const on = { film, sound: false, seconds: 15, fileUrl: ({ url }: { url: string }) => url }
				const drawn = window.drawSlide(slide, on)
				document.querySelector('.stage')?.append(drawn.element)
				await drawn.ready
				drawn.start(1_000)
				const surfaces = [...drawn.element.querySelectorAll('canvas')]
				drawn.stop()
				// A film gives its file back once whoever stopped it has had their say.
				while (film.networkState !== film.NETWORK_EMPTY) {
					await new Promise((resolve) => setTimeout(resolve, 10))
				}
				found.push({
					inside: drawn.element.childElementCount,
					moving: document.getAnimations().length,
					pixels: surfaces.reduce((sum, { width, height }) => sum + width * height, 0),
					film: [film.getAttribute('src'), film.childElementCount],
				})
				drawn.element.remove()
			}
			return found
		},
		[aFilm(), aPicture(), aTallPicture(), aHeadline()],
	)
	const nothing = { inside: 0, moving: 0, pixels: 0, film: [null, 0] }
	expect(left).toEqual([nothing, nothing, nothing, nothing])
})

test.each([
	['picture', aPicture({ file: aFile('hong.png') })],
	['picture of an article', aHeadline({ file: aFile('khong-co.png') })],
	['film', aFilm('hong.png')],
])('a broken %s never says that it can be shown', async (_, slide) => {
	const outcome = await page.evaluate(
		(broken) =>
			window.drawSlide(broken, { sound: false, seconds: 9, fileUrl: ({ url }) => url }).ready.then(
				() => 'ready',
				() => 'refused',
			),
		slide,
	)
	expect(outcome).toBe('refused')
})

function picture(width: number, height: number): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: '#3c7a5a' } })
		.png()
		.toBuffer()
}
