import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Playlist, PlaylistNotice } from '#shared/displays/playlist.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { openDisplayStage } from '#tests/support/displayStage.ts'
import { aPlaylist } from '#tests/support/playlists.ts'
import { mostOf } from '#tests/site/displays/slides/slideBuilders.ts'

/** 15:28 in Việt Nam, a Friday. */
const NOW = '2022-06-17T08:28:00.000Z'

const texts = [
	'Ế ẩm không, Ữ cũng không: an toàn là trên hết',
	'Tiết kiệm điện',
	'Ổn định dòng điện',
]

let browser: Browser
let stage: Awaited<ReturnType<typeof openDisplayStage>>
let page: Page

beforeAll(async () => {
	stage = await openDisplayStage({})
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
	await page.waitForFunction(() => 'Surround' in window)
})

test.each([
	[1280, 720, 120],
	[1920, 1080, 180],
	[3840, 2160, 360],
	[1080, 1920, 180],
])('on %i × %i the ticker moves %i pixels a second, whatever it says', async (...shape) => {
	const [width, height, speed] = shape
	await page.setViewportSize({ width, height })
	for (const said of [texts, texts.slice(1, 2), [texts.join(' ').repeat(6)]]) {
		await surround(withTicker(said), [NOW])
		expect(await movesIn(1_000)).toBe(-speed)
		// Whole pixels a frame.
		expect(speed % 60).toBe(0)
	}
})

test('the ticker is never seen to end, and its letters are whole', async () => {
	for (const said of [texts, ['Ữ']]) {
		await surround(withTicker(said), [NOW])
		const { reach, room, above, below } = await page.evaluate(() => {
			const [passing] = document.querySelector('.ticker-track')?.getAnimations() ?? []
			const timing = passing?.effect?.getComputedTiming()
			if (passing) passing.currentTime = Number(timing?.duration) - 1
			const window = document.querySelector('.ticker')?.getBoundingClientRect() ?? new DOMRect()
			const rounds = [...document.querySelectorAll('.ticker-round')]
			const text = document.querySelector('.ticker-text')
			const letters = parseFloat(text ? getComputedStyle(text).fontSize : '')
			const line = text?.getBoundingClientRect() ?? new DOMRect()
			return {
				reach: Math.max(...rounds.map((round) => round.getBoundingClientRect().right)),
				room: window.right,
				above: (line.height / 2 - 0.66 * letters) * Number(line.top >= window.top),
				below: (line.height / 2 - 0.66 * letters) * Number(line.bottom <= window.bottom),
			}
		})
		expect(reach).toBeGreaterThanOrEqual(room)
		expect([above > 0, below > 0]).toEqual([true, true])
	}
})

test('a slogan that has ended leaves the ticker, and the ticker the display when none is left', async () => {
	const playlist = withTicker(['Còn hạn'])
	playlist.ticker[0] = { id: 'a', text: 'Còn hạn', until: '2022-06-17T08:29:00.000Z' }
	await surround(playlist, [NOW])
	expect(await page.locator('.ticker').innerText()).toContain('Còn hạn')
	await surround(playlist, ['2022-06-17T08:29:00.000Z'])
	expect(await page.locator('.ticker').isVisible()).toBe(false)
	expect(await page.locator('.ticker').textContent()).toBe('')
})

test('the clock has 24 hours and the date reads as in a newspaper', async () => {
	await surround(aDisplay({ zones: ['clock', 'logo'] }), [NOW])
	const clock = page.locator('.corner-clock')
	expect(await clock.locator('.clock-time').textContent()).toBe('15:28')
	expect(await clock.locator('.clock-date').textContent()).toBe('Thứ\u00a0Sáu, 17/06/2022')
	const fits = await clock.evaluate((box) => box.scrollWidth <= box.clientWidth)
	expect(fits).toBe(true)
})

test('a display without zones gives the stage the whole screen', async () => {
	await surround(aDisplay({ zones: [] }), [NOW])
	const box = await page.locator('.stage').boundingBox()
	expect(box).toMatchObject({ width: 1288, height: 728 })
})

test('in quiet hours the display is dim, before and after it is not', async () => {
	const playlist = aDisplay({ quietHours: { from: '22:00', until: '05:30' } })
	const dim = (at: string) => page.evaluate(tickAlone, { playlist, at })
	expect(await dim('2022-06-17T14:59:59.000Z')).toBe(false)
	expect(await dim('2022-06-17T15:00:00.000Z')).toBe(true)
	expect(await dim('2022-06-17T22:29:59.000Z')).toBe(true)
	expect(await dim('2022-06-17T22:30:00.000Z')).toBe(false)
})

test('an urgent notice covers everything from its beginning to its end, and is receipted once', async () => {
	const playlist = { ...aDisplay({ zones: ['clock'] }), notices: [aNotice({})] }
	const begins = await surround(playlist, ['2022-06-17T08:27:59.000Z'])
	expect(begins).toEqual([])
	expect(await page.locator('.urgent').isVisible()).toBe(false)
	const receipts = await surround(playlist, [NOW, '2022-06-17T08:28:30.000Z'])
	expect(receipts).toEqual(['chay'])
	expect(await page.locator('#display').getAttribute('data-urgent')).toBe('chay')
	const covered = await page.evaluate(() =>
		[
			[5, 5],
			[innerWidth - 5, innerHeight - 5],
			[innerWidth / 2, innerHeight / 2],
		].every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.urgent')),
	)
	expect(covered).toBe(true)
	await surround(playlist, [NOW, '2022-06-17T09:00:00.000Z'])
	expect(await page.locator('.urgent').isVisible()).toBe(false)
})

test('two urgent notices take turns, and each is receipted', async () => {
	const notices = [aNotice({}), aNotice({ id: 'lut', headline: 'Nước lên nhanh' })]
	const times = [NOW, '2022-06-17T08:28:15.000Z', '2022-06-17T08:28:30.000Z']
	expect(await surround({ ...aDisplay({}), notices }, times)).toEqual(['chay', 'lut'])
})

test.each([
	[1280, 720],
	[3840, 2160],
	[1080, 1920],
])('on %i × %i an urgent notice is whole, and a drill says so', async (width, height) => {
	await page.setViewportSize({ width, height })
	const headline = mostOf('Diễn tập phòng cháy toàn tòa nhà trụ sở, rời vị trí ngay', 120)
	const text = mostOf('Đi theo cầu thang bộ, không dùng thang máy, tập trung ở sân trước.\n', 500)
	await surround({ ...aDisplay({}), notices: [aNotice({ headline, text, drill: true })] }, [NOW])
	expect(await page.locator('.urgent-head').innerText()).toContain('DIỄN TẬP')
	expect(await page.locator('.urgent-drill').innerText()).toContain('KHÔNG PHẢI TÌNH HUỐNG THẬT')
	const over = await page
		.locator('.urgent, .urgent-words')
		.evaluateAll((boxes) => boxes.map((box) => box.scrollHeight - box.clientHeight))
	expect(Math.max(...over)).toBeLessThanOrEqual(1)
})

/** Has a display show `playlist` and hear each of `times`; tells which notices came on. */
function surround(playlist: Playlist, times: string[]): Promise<string[]> {
	return page.evaluate(
		({ playlist, times }) => {
			const root = document.querySelector<HTMLElement>('#display')
			if (!root) throw new Error('There is no display')
			for (const old of root.querySelectorAll(':scope > :not(.stage)')) old.remove()
			const surround = new window.Surround(root)
			const begun: string[] = []
			surround.onNotice = (id) => begun.push(id)
			surround.show(playlist)
			for (const time of times) surround.tick(new Date(time))
			return begun
		},
		{ playlist, times },
	)
}

function tickAlone({ playlist, at }: { playlist: Playlist; at: string }): boolean {
	const root = document.createElement('main')
	const surround = new window.Surround(root)
	surround.show(playlist)
	surround.tick(new Date(at))
	return root.hasAttribute('data-quiet')
}

/** Pixels by which the ticker's letters move in so many milliseconds. */
function movesIn(milliseconds: number): Promise<number> {
	return page.evaluate((milliseconds) => {
		const track = document.querySelector('.ticker-track')
		const [passing] = track?.getAnimations() ?? []
		if (!track || !passing) throw new Error('The ticker does not move')
		passing.pause()
		const [before = 0, after = 0] = [100, 100 + milliseconds].map((time) => {
			passing.currentTime = time
			return track.getBoundingClientRect().left
		})
		return Math.round((after - before) * 10) / 10
	}, milliseconds)
}

function aDisplay(display: Partial<Playlist['display']>): Playlist {
	const playlist = aPlaylist()
	return { ...playlist, display: { ...playlist.display, ...display } }
}

function withTicker(said: string[]): Playlist {
	const ticker = said.map((text, index) => ({ id: String(index), text, until: null }))
	return { ...aDisplay({ zones: ['ticker', 'clock', 'logo'] }), ticker }
}

function aNotice(changes: Partial<PlaylistNotice>): PlaylistNotice {
	return {
		...{ id: 'chay', headline: 'Cháy tầng 3', text: 'Đi thang bộ.', drill: false },
		...{ from: NOW, until: '2022-06-17T09:00:00.000Z', ...changes },
	}
}
