import type { Browser } from 'playwright-core'
import { measureView } from './measureView.ts'
import { measureWire } from './measureWire.ts'

const KB = 1024

/** Bytes of a page. */
export interface Weights {
	html: number
	/** HTML and style sheets together. */
	htmlAndCss: number
	/** Before anybody touches anything. */
	script: number
	/** All that a phone loads for the first view. */
	firstView: number
}

/** What the page at `address` weighs: in bytes, and in words. */
export async function weighPage(
	browser: Browser,
	url: string,
	address: string,
): Promise<{ weights: Weights; words: string }> {
	const { html, css } = await measureWire(url, address)
	const { script, total } = await measureView(browser, url + address)
	const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1).padStart(5)} kB`
	return {
		weights: { html, htmlAndCss: html + css, script, firstView: total },
		words: `${kilobytes(html)} HTML, ${kilobytes(css)} CSS, ${kilobytes(script)} script, ${kilobytes(total)} in all on a phone`,
	}
}
