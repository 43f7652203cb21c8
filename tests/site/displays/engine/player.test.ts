import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Playlist } from '#shared/displays/playlist.ts'
import { slideAt, slotAt } from '#shared/displays/slideAt.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { until } from '#tests/support/until.ts'
import { openDisplayWeb } from './displayWeb.ts'
import { aFilm, aPlaylist, aSlogan } from './playlistBuilders.ts'

const HOUR_MS = 3_600_000

/** What was on, and when it came on by the server's clock. */
interface Seen {
	slide: string
	since: number
}

let browser: Browser
let web: Awaited<ReturnType<typeof openDisplayWeb>>
let context: BrowserContext

beforeAll(async () => {
	browser = await openBrowser()
	web = await openDisplayWeb()
})

afterAll(async () => {
	await web.close()
	await browser.close()
})

beforeEach(async () => {
	context = await browser.newContext({ viewport: { width: 640, height: 360 } })
})

afterEach(() => context.close())

test('slides change at their time, on a screen whose clock is wrong as on any other', async () => {
	const playlist = aPlaylist([aSlogan('mot', 1), aSlogan('hai', 1), aSlogan('ba', 1)])
	const screens = [await openDisplay(playlist), await openDisplay(playlist, HOUR_MS)]
	for (const screen of screens) {
		const seenRightly = async () => (await seenOn(screen)).slice(1).filter(isNow)
		await until('the server has set its clock', async () => (await seenRightly()).length > 3)
		for (const { slide, since } of await seenRightly()) {
			// A slide comes on in the frame that is nearest, which may be the one before.
			expect(slideAt(playlist, new Date(since + 50))?.id).toBe(slide)
		}
	}
})

test('what is no playlist is never taken', async () => {
	const screen = await openDisplay(aPlaylist([aSlogan('mot'), aSlogan('hai')]))
	const version = await versionOf(screen)
	const asked = web.requests.length
	await web.write('<html>Hết hạn đăng nhập mạng</html>')
	await until('the display has asked', () => Promise.resolve(web.requests.length > asked + 1))
	await untilSeen(screen, (await seenOn(screen)).length + 2)
	expect(await versionOf(screen)).toBe(version)
})

test('a slide that is withdrawn goes at once', async () => {
	const screen = await openDisplay(aPlaylist([aSlogan('sai', 600)]))
	await web.write(aPlaylist([aSlogan('dung', 600)]))
	await until('the other is on', async () => (await slideOn(screen)) === 'dung')
})

test('whoever opens a display in the middle of a film sees it where it is', async () => {
	const film = await web.putMedia('phim.webm', await clipBytes('upright.webm'))
	const screen = await openDisplay(aPlaylist([aFilm('phim', film, 3_600)]))
	await until('the film is at its end', () =>
		screen.evaluate(() => document.querySelector('video')?.ended ?? false),
	)
	expect(await screen.evaluate(secondsPlayed)).toBeLessThan(0.5)
})

test('an editor’s preview plays what it is sent, and leaves no trace', async () => {
	const asked = () => web.requests.filter(({ url }) => url?.endsWith('playlist.json')).length
	const before = asked()
	const at = Date.UTC(2026, 2, 2, 5)
	const page = await openPreview(aPlaylist([aSlogan('thu', 600)]), at)
	const [seen] = await seenOn(page)
	expect(seen?.slide).toBe('thu')
	expect(Math.abs((seen?.since ?? 0) - at)).toBeLessThan(HOUR_MS)
	expect(asked()).toBe(before)
})

test('a film that stands still makes way', async () => {
	const film = await web.putMedia('phim.webm', await clipBytes('upright.webm'))
	const playlist = aPlaylist([aFilm('phim', film, 600), aSlogan('thay', 600)])
	const noon = Date.UTC(2026, 2, 2, 5)
	const moments = [noon, noon + 600_000].map((time) => slotAt(playlist, new Date(time)))
	const page = await openPreview(
		playlist,
		moments.find(({ slide }) => slide?.id === 'phim')?.start ?? 0,
	)
	expect(await slideOn(page)).toBe('phim')
	await page.evaluate(() => document.querySelector('video')?.pause())
	await until('another slide is on', async () => (await slideOn(page)) === 'thay')
})

test('a film that cannot be played is passed over', async () => {
	const broken = await web.putMedia('hong.webm', Buffer.from('no film at all'))
	const whole = await web.putMedia('phim.webm', await clipBytes('upright.webm'))
	const screen = await openDisplay(
		aPlaylist([aSlogan('mot', 1), aFilm('hong', broken, 1), aFilm('phim', whole, 1)]),
	)
	await untilSeen(screen, 6)
	const slides = (await seenOn(screen)).map(({ slide }) => slide)
	expect(slides).toContain('phim')
	expect(slides).not.toContain('hong')
})

/** Not what was on before the server was heard. */
function isNow({ since }: Seen): boolean {
	return Math.abs(Date.now() - since) < HOUR_MS / 2
}

/** A preview in which something is on at the moment `at`. */
async function openPreview(playlist: Playlist, at: number): Promise<Page> {
	const page = await context.newPage()
	await page.addInitScript(rememberSlides)
	await page.goto(`${web.url}${web.page}?xem-truoc`)
	const message = { playlist, at }
	await page.evaluate((sent) => window.postMessage(sent, location.origin), message)
	await untilSeen(page, 1)
	return page
}

/** A screen on which something is on, and that remembers all that was. */
async function openDisplay(playlist: Playlist, clockAhead = 0): Promise<Page> {
	await web.write(playlist)
	const page = await context.newPage()
	await page.addInitScript((ahead) => {
		const right = Date.now.bind(Date)
		Date.now = () => right() + ahead
	}, clockAhead)
	await page.addInitScript(rememberSlides)
	await page.goto(web.url + web.page)
	await untilSeen(page, 1)
	return page
}

/** Runs in the page. */
function rememberSlides(): void {
	const seen: Seen[] = []
	Object.assign(window, { seen })
	const look = () => {
		const { slide, since } =
			document.querySelector<HTMLElement>('[data-slide][data-since]')?.dataset ?? {}
		if (slide && seen.at(-1)?.since !== Number(since)) seen.push({ slide, since: Number(since) })
	}
	const attributeFilter = ['data-since']
	new MutationObserver(look).observe(document, { subtree: true, attributeFilter })
}

/** Runs in the page. */
function secondsPlayed(): number {
	const { played } = document.querySelector('video') ?? {}
	return played?.length ? played.end(0) - played.start(0) : 0
}

function seenOn(page: Page): Promise<Seen[]> {
	// What the script above has put there.
	return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen)
}

function untilSeen(page: Page, count: number): Promise<void> {
	return until(`${count} slides have been on`, async () => (await seenOn(page)).length >= count)
}

async function slideOn(page: Page): Promise<string | undefined> {
	return (await seenOn(page)).at(-1)?.slide
}

async function versionOf(page: Page): Promise<string | null> {
	return page.locator('#display').getAttribute('data-version')
}
