import type { Page } from 'playwright-core'

/** No accent above an accent and no dot below is cut off, and in headlines none reaches into the line above. */
export function checkAccents(page: Page): Promise<string[]> {
	return page.evaluate(cutLetters)
}

/** Runs in the page. */
function cutLetters(): string[] {
	/** Pixels, so many that the rounding of a canvas does not count. */
	const MEASURED_SIZE = 400
	const TALL = 'ẾỮẰỔ'
	const context = document.createElement('canvas').getContext('2d')
	if (!context) throw new Error('There is nothing to measure letters with.')

	const measure = (element: HTMLElement, text: string) => {
		const { fontWeight, fontFamily, fontSize, textTransform } = getComputedStyle(element)
		context.font = `${fontWeight} ${MEASURED_SIZE}px ${fontFamily}`
		const shown = textTransform === 'uppercase' ? text.toUpperCase() : text
		const ink = context.measureText(shown)
		const scale = parseFloat(fontSize) / MEASURED_SIZE
		return {
			above: ink.actualBoundingBoxAscent * scale,
			below: ink.actualBoundingBoxDescent * scale,
			fontAbove: ink.fontBoundingBoxAscent * scale,
			fontBelow: ink.fontBoundingBoxDescent * scale,
		}
	}
	const ownText = (element: HTMLElement) =>
		[...element.childNodes].filter((node) => node instanceof Text && node.data.trim())
	const written = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
		(element) =>
			element.checkVisibility({ visibilityProperty: true }) && ownText(element).length > 0,
	)
	const faults = written.flatMap((element) => {
		const name = `“${element.innerText.trim().slice(0, 40)}”`
		const text = ownText(element)
		const ink = measure(element, text.map((node) => node.textContent).join(''))
		const tallest = measure(element, TALL).above
		const lineHeight = parseFloat(getComputedStyle(element).lineHeight)
		const reaches =
			element.closest('h1, h2, h3, h4') && lineHeight < tallest
				? [`accents of ${name} reach into the line above: ${lineHeight} px a line`]
				: []
		const range = document.createRange()
		range.selectNodeContents(text[0] ?? element)
		const first = range.getClientRects()[0]
		range.selectNodeContents(text.at(-1) ?? element)
		const last = [...range.getClientRects()].at(-1)
		if (!first || !last || first.width === 0) return reaches
		// A line's rectangle is the font's own ascent and descent around the baseline.
		const inkTop = first.top + ink.fontAbove - ink.above
		const inkBottom = last.bottom - ink.fontBelow + ink.below
		for (
			let box: HTMLElement | null = element;
			box && box !== document.body;
			box = box.parentElement
		) {
			const { overflowY, position, clipPath } = getComputedStyle(box)
			const { top, bottom, height } = box.getBoundingClientRect()
			// Hidden from the eye and kept for the ear.
			if (height <= 1 || clipPath !== 'none' || position === 'fixed') break
			if (overflowY !== 'hidden' && overflowY !== 'clip') continue
			const cut = [
				...(inkTop < top - 1 && first.bottom > top ? ['above'] : []),
				...(inkBottom > bottom + 1 && last.top < bottom - 1 && last.bottom < bottom + 4
					? ['below']
					: []),
			]
			if (cut.length) return [...reaches, `${name} is cut off ${cut.join(' and ')}`]
		}
		return reaches
	})
	return [...new Set(faults)]
}
