import type { Browser, Page } from 'playwright-core'
import { TIME_ZONE } from '#shared/dates.ts'
import type { PageOfType } from './pageTypes.ts'

/** A machine that does much else takes this long for a page at most. */
const PATIENCE_MS = 120_000

/** The screen somebody reads on. */
export interface Screen {
	width: number
	height: number
	/** Device pixels per pixel. */
	density: number
}

/** A page somebody has open, and what went wrong since it was asked for. */
export interface OpenPage {
	page: Page
	/** Failed and foreign requests, errors on the console, and what moved without being asked to. */
	faults: () => Promise<string[]>
	close: () => Promise<void>
}

/** Load the page at `url` as a reader with nothing in the cache, until it is quiet. */
export async function openPage(
	browser: Browser,
	url: string,
	{ address, status }: PageOfType,
	{ width, height, density }: Screen,
): Promise<OpenPage> {
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: density,
		locale: 'vi-VN',
		timezoneId: TIME_ZONE,
	})
	await context.addInitScript(watchShifts)
	const page = await context.newPage()
	page.setDefaultTimeout(PATIENCE_MS)
	const faults: string[] = []
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
	page.on('console', (message) => {
		const isExpected = status !== 200 && message.location().url === url + address
		if (message.type() === 'error' && !isExpected) faults.push(`console: ${message.text()}`)
	})
	page.on('request', (request) => {
		const asked = new URL(request.url())
		if (asked.protocol.startsWith('http') && asked.origin !== url) {
			faults.push(`asks another host: ${request.url()}`)
		}
	})
	page.on('requestfailed', (request) => {
		// A browser takes the first bytes of a clip and hangs up.
		if (request.resourceType() !== 'media') faults.push(`fails: ${request.url()}`)
	})
	page.on('response', (response) => {
		const isPage = response.url() === url + address
		if (response.status() >= 400 && !(isPage && response.status() === status)) {
			faults.push(`${response.url()} answers ${response.status()}`)
		}
	})
	await page.goto(url + address, { waitUntil: 'networkidle' })
	return {
		page,
		faults: async () => [...faults, ...(await page.evaluate(shiftsSeen))],
		close: () => context.close(),
	}
}

/** Runs in the page, before anything else: keeps what moved. */
function watchShifts(): void {
	const shifts: string[] = []
	Object.assign(globalThis, { shifts })
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			// What the browser tells of a `layout-shift`; TypeScript does not know it yet.
			const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
				value: number
				hadRecentInput: boolean
				sources: { node: Node | null }[]
			}
			if (hadRecentInput || value < 0.0005) continue
			const moved = sources.map(({ node }) =>
				node instanceof Element ? `<${node.localName} class="${node.className}">` : '',
			)
			shifts.push(`the layout shifts by ${value.toFixed(4)}: ${moved.join(', ')}`)
		}
	}).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page, and scrolls through it once. */
async function shiftsSeen(): Promise<string[]> {
	for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
		scrollTo(0, y)
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))
	}
	scrollTo(0, 0)
	// `watchShifts` has put it there.
	return (globalThis as unknown as { shifts: string[] }).shifts
}
