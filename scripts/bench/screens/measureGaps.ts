import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { isBlank } from './luminance.ts'
import { rememberSlides, seenSlides } from './seenSlides.ts'

const WATCH_MS = 60_000

const SCREEN = { width: 960, height: 540 }

/** How slides follow each other on one display. */
export interface MeasuredGaps {
	/** Milliseconds between the last frame of a slide and the first of the next. */
	gaps: number[]
	frames: number
	/** Frames in which nothing was to be seen. */
	blank: number
}

/** Watch a display for a minute: every frame that the browser paints, looked at for its brightness. */
export async function measureGaps(browser: Browser, url: string): Promise<MeasuredGaps> {
	const context = await browser.newContext({ viewport: SCREEN })
	const page = await context.newPage()
	await rememberSlides(page)
	await page.goto(url)
	await page.waitForSelector('[data-slide]')
	const session = await context.newCDPSession(page)
	const looks: Promise<boolean>[] = []
	session.on('Page.screencastFrame', ({ data, sessionId }) => {
		looks.push(isBlank(Buffer.from(data, 'base64')))
		void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
	})
	try {
		const before = (await seenSlides(page)).length
		await session.send('Page.startScreencast', {
			format: 'jpeg',
			quality: 50,
			maxWidth: 240,
			maxHeight: 135,
		})
		await pause(WATCH_MS)
		await session.send('Page.stopScreencast')
		const seen = (await seenSlides(page)).slice(before)
		const blank = (await Promise.all(looks)).filter(Boolean).length
		return { gaps: seen.map(({ frame }) => frame), frames: looks.length, blank }
	} finally {
		await context.close()
	}
}
