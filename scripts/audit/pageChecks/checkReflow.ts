import type { Page } from 'playwright-core'

/** Pixels: the narrowest phone, and a small laptop's window at 200 % zoom. */
const WIDTHS = [320, 640]

/** Nobody has to scroll sideways, on the narrowest phone and at 200 % zoom. */
export async function checkReflow(page: Page): Promise<string[]> {
	const faults: string[] = []
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 640 })
		const wide = await page.evaluate(sticksOut)
		faults.push(...wide.map((what) => `at ${width} px sticks out: ${what}`))
	}
	return faults
}

/** Runs in the page: the elements that make it wider than its window. */
function sticksOut(): string[] {
	const root = document.documentElement
	if (root.scrollWidth <= root.clientWidth) return []
	const wide = [...document.body.querySelectorAll('*')].filter((element) => {
		for (let above = element.parentElement; above; above = above.parentElement) {
			if (getComputedStyle(above).overflowX !== 'visible' && above !== document.body) return false
		}
		return element.getBoundingClientRect().right > root.clientWidth + 1
	})
	const named = wide.map((element) => `${element.localName}.${element.className}`)
	return named.length
		? named.slice(0, 3)
		: [`the page, by ${root.scrollWidth - root.clientWidth} px`]
}
