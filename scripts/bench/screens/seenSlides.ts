import type { Page } from 'playwright-core'

/** What came on, and when by a clock that all pages of one machine share, in milliseconds. */
export interface SeenSlide {
	slide: string
	at: number
	/** Milliseconds between the frame before it came on and its own: what a viewer sees as a pause. */
	frame: number
}

/** Let the page remember what comes on, from its first moment. */
export async function rememberSlides(page: Page): Promise<void> {
	await page.addInitScript(remember)
}

/** All that has come on since the page began. */
export function seenSlides(page: Page): Promise<SeenSlide[]> {
	// What `remember` has put there.
	return page.evaluate(() => (window as unknown as { seenSlides: SeenSlide[] }).seenSlides)
}

/** Runs in the page. The steady clock is the machine's own, whatever the page is told of the time. */
function remember(): void {
	const seen: SeenSlide[] = []
	Object.assign(window, { seenSlides: seen })
	let last: string | undefined
	let before = performance.now()
	const look = (now: number) => {
		const { slide, since } =
			document.querySelector<HTMLElement>('[data-slide][data-since]')?.dataset ?? {}
		if (slide && since !== last) {
			last = since
			seen.push({ slide, at: performance.timeOrigin + now, frame: now - before })
		}
		before = now
		requestAnimationFrame(look)
	}
	requestAnimationFrame(look)
}
