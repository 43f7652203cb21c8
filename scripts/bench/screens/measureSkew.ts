import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { rememberSlides, seenSlides, type SeenSlide } from './seenSlides.ts'

/** Milliseconds by which the devices' own clocks are wrong. */
const CLOCKS_OFF = [-5_000, -1_700, 2_300, 5_000]

/** Milliseconds until all have asked the server often enough to know its time. */
const SETTLE_MS = 20_000

const WATCH_MS = 60_000

/** So small that one machine draws all of them in time: it is the clocks that are measured. */
const SCREEN = { width: 480, height: 270 }

/** Farther apart than half a slide, two changes are not the same one. */
const SAME_MS = 1_000

/** Milliseconds between the first and the last of the displays, for each slide that came on, and how many showed another. */
export async function measureSkew(
	browser: Browser,
	url: string,
): Promise<{ skews: number[]; unlike: number; displays: number }> {
	const displays = await Promise.all(CLOCKS_OFF.map((off) => openDisplay(browser, url, off)))
	try {
		await pause(SETTLE_MS)
		const from = Date.now()
		await pause(WATCH_MS)
		const seen = await Promise.all(displays.map(({ page }) => seenSlides(page)))
		const until = Date.now() - SAME_MS
		const [first = [], ...others] = seen
		const inTime = first.filter(({ at }) => from < at && at < until)
		const groups = inTime.map((slide) => [slide, ...others.map((each) => nearest(each, slide))])
		const alike = groups.filter((group) => new Set(group.map((each) => each?.slide)).size === 1)
		return {
			skews: alike.map((group) => spread(group.flatMap((each) => each?.at ?? []))),
			unlike: groups.length - alike.length,
			displays: CLOCKS_OFF.length,
		}
	} finally {
		await Promise.all(displays.map(({ context }) => context.close()))
	}
}

async function openDisplay(browser: Browser, url: string, off: number) {
	const context = await browser.newContext({ viewport: SCREEN })
	const page = await context.newPage()
	await page.addInitScript((off) => {
		const real = Date.now.bind(Date)
		Date.now = () => real() + off
		// What `new Date()` says without arguments.
		window.Date = new Proxy(Date, {
			construct: (target, given: []) =>
				given.length === 0
					? new target(target.now())
					: (Reflect.construct(target, given) as object),
		})
	}, off)
	await rememberSlides(page)
	await page.goto(url)
	return { context, page }
}

function nearest(seen: readonly SeenSlide[], to: SeenSlide): SeenSlide | undefined {
	return seen
		.filter(({ at }) => Math.abs(at - to.at) < SAME_MS)
		.toSorted((a, b) => Math.abs(a.at - to.at) - Math.abs(b.at - to.at))[0]
}

function spread(times: readonly number[]): number {
	return Math.max(...times) - Math.min(...times)
}
