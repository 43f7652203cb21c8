import type { Browser } from 'playwright-core'

const PHONE = { width: 360, height: 780 }

/**
 * What its browser believes of the line, which decides how far ahead it loads pictures.
 *
 * Left alone it guesses by the network of this machine: where there is none it loads twice as far.
 */
const LINE = {
	offline: false,
	connectionType: 'cellular4g',
	latency: 40,
	downloadThroughput: -1,
	uploadThroughput: -1,
} as const

/** Bytes that the page at `address` loads on a phone before anybody scrolls or touches it, headers included. */
export async function measureView(
	browser: Browser,
	address: string,
): Promise<{ script: number; total: number }> {
	const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 })
	try {
		const page = await context.newPage()
		const session = await context.newCDPSession(page)
		const scripts = new Set<string>()
		let script = 0
		let total = 0
		session.on('Network.responseReceived', ({ requestId, type }) => {
			if (type === 'Script') scripts.add(requestId)
		})
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			total += encodedDataLength
			if (scripts.has(requestId)) script += encodedDataLength
		})
		await session.send('Network.enable')
		await session.send('Network.emulateNetworkConditions', LINE)
		await page.goto(address, { waitUntil: 'networkidle' })
		return { script, total }
	} finally {
		await context.close()
	}
}
