import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { TIME_HEADER } from '#shared/displays/reportRules.ts'
import { isBlank } from './luminance.ts'
import { lookInside, type Inside } from './lookInside.ts'
import { quickenClock } from './quickenClock.ts'
import { slopeOf, type Slope } from './slopeOf.ts'

/** So small that the machine draws slides as fast as the clock goes. */
const SCREEN = { width: 480, height: 270 }

/** Looks into the page, evenly spread, unless fewer are wanted. */
const LOOKS = 40

/** The first part of all looks, in which a page is still filling its caches. */
const WARM_UP = 0.2

const LOOK_EVERY_MS = 200

/** Milliseconds without a change after which a display is taken to stand still. */
const GIVE_UP_MS = 60_000

/** How a display is after a long time. */
export interface MeasuredSoak {
	transitions: number
	/** Bytes of heap for each thousand slides, after the first fifth. */
	heap: Slope
	/** Share by which the memory of the browser's pages grew after the first fifth. */
	growth: number
	first: Inside
	last: Inside
	mostPlayers: number
	mostDetached: number
	/** Pictures of the page that were looked at, and those with nothing on them. */
	pictures: number
	blank: number
}

/** How long a display plays, and how closely it is looked at. */
export interface Soak {
	transitions: number
	/** How many times as fast its clocks go. */
	speed: number
	looks?: number
	say: (line: string) => void
}

/** Let a display show `transitions` slides with clocks that go `speed` times as fast. */
export async function measureSoak(
	browser: Browser,
	url: string,
	{ transitions, speed, looks: times = LOOKS, say }: Soak,
): Promise<MeasuredSoak> {
	const context = await browser.newContext({ viewport: SCREEN })
	const page = await context.newPage()
	await page.addInitScript(quickenClock, { speed, header: TIME_HEADER })
	await page.addInitScript(countSlides)
	await page.goto(url)
	await page.waitForSelector('[data-slide]')
	const [session, whole] = [await context.newCDPSession(page), await browser.newBrowserCDPSession()]
	const looks: { x: number; inside: Inside }[] = []
	let [pictures, blank] = [0, 0]
	try {
		for (let look = 1; look <= times; look++) {
			await untilShown(page, (transitions / times) * look)
			pictures++
			if (await isBlank(await page.screenshot({ type: 'jpeg', quality: 40 }))) blank++
			const inside = await lookInside(session, whole)
			looks.push({ x: await countOf(page), inside })
			say(`${look}/${times} ${JSON.stringify(looks.at(-1))}`)
		}
	} finally {
		await context.close()
	}
	const settled = looks.slice(Math.floor(times * WARM_UP))
	const [first, last] = [settled[0]?.inside, settled.at(-1)?.inside]
	if (!first || !last) throw new Error('Nothing was looked at')
	return {
		transitions: looks.at(-1)?.x ?? 0,
		heap: slopeOf(settled.map(({ x, inside }) => ({ x: x / 1_000, y: inside.heap }))),
		growth: last.memory / first.memory - 1,
		first,
		last,
		mostPlayers: Math.max(...looks.map(({ inside }) => inside.players)),
		mostDetached: Math.max(...looks.map(({ inside }) => inside.detached)),
		pictures,
		blank,
	}
}

/** Runs in the page. */
function countSlides(): void {
	Object.assign(window, { slidesShown: 0 })
	let last: string | undefined
	new MutationObserver(() => {
		const { since } = document.querySelector<HTMLElement>('[data-slide][data-since]')?.dataset ?? {}
		if (!since || since === last) return
		last = since
		// What the line above has put there.
		;(window as unknown as { slidesShown: number }).slidesShown++
	}).observe(document, { subtree: true, attributeFilter: ['data-since'] })
}

function countOf(page: Page): Promise<number> {
	return page.evaluate(() => (window as unknown as { slidesShown: number }).slidesShown)
}

async function untilShown(page: Page, count: number): Promise<void> {
	let seen = -1
	for (let still = 0; still < GIVE_UP_MS; still += LOOK_EVERY_MS) {
		const shown = await countOf(page)
		if (shown >= count) return
		if (shown !== seen) still = 0
		seen = shown
		await pause(LOOK_EVERY_MS)
	}
	throw new Error(`The display stood still after ${seen} slides`)
}
