import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Playlist } from '#shared/displays/playlist.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { clipBytes } from '#tests/support/clipBytes.ts'
import { until } from '#tests/support/until.ts'
import { openDisplayWeb } from './displayWeb.ts'
import { aFilm, aPlaylist, aSlogan } from './playlistBuilders.ts'

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

test('slides change at their time, and two screens in the same moment', async () => {
	const playlist = aPlaylist([aSlogan('mot', 1), aSlogan('hai', 1), aSlogan('ba', 1)])
	const screens = [await openDisplay(playlist), await openDisplay(playlist)]
	await Promise.all(screens.map((screen) => untilSeen(screen, 5)))
	const [one = [], other = []] = await Promise.all(screens.map(seenOn))
	// The first comes on when the page is there, all others at a full second.
	for (const { since } of one.slice(1)) expect(fromFullSecond(since)).toBeLessThan(300)
	const shared = one.slice(1).flatMap(({ slide, since }) => {
		const same = other.find((each) => Math.abs(each.since - since) < 500)
		return same ? [{ slide, same: same.slide, apart: Math.abs(same.since - since) }] : []
	})
	expect(shared.length).toBeGreaterThan(0)
	for (const { slide, same } of shared) expect(same).toBe(slide)
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

/** Milliseconds to the nearest full second. */
function fromFullSecond(time: number): number {
	return Math.abs(time - Math.round(time / 1_000) * 1_000)
}

/** A screen on which something is on, and that remembers all that was. */
async function openDisplay(playlist: Playlist): Promise<Page> {
	await web.write(playlist)
	const page = await context.newPage()
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
