import type { Page } from 'playwright-core'
import type { Slide } from '#shared/displays/playlist.ts'

/** How a slide is seen. */
export interface Measured {
	/** Boxes whose text does not fit, by class. */
	over: string[]
	/** Texts of which something lies beyond the stage. */
	outside: string[]
	/** Texts on which the code stands. */
	covered: string[]
	/** Pixels of the headline's letters. */
	headline: number | undefined
	/** Pixels of the smallest letters, but for the word below the code. */
	least: number
}

/** Show nothing but `slide` and measure its texts. */
export function measure(page: Page, slide: Slide): Promise<Measured> {
	return page.evaluate(async (slide) => {
		const stage = document.querySelector('.stage')
		if (!stage) throw new Error('There is no stage')
		for (const old of stage.querySelectorAll('.slide')) old.remove()
		const on = { sound: false, seconds: 15, fileUrl: ({ url }: { url: string }) => url }
		const drawn = window.drawSlide(slide, on)
		stage.append(drawn.element)
		await drawn.ready
		drawn.start(0)
		const boxes = [drawn.element, ...drawn.element.querySelectorAll<HTMLElement>('div, p, h2')]
		const texts = boxes.filter(
			(box) => box.matches('p, h2') && !box.closest('.qr-plate') && !box.hidden,
		)
		const edges = stage.getBoundingClientRect()
		const code = drawn.element.querySelector('.qr-plate')?.getBoundingClientRect()
		const lines = texts.map((text) => {
			const range = document.createRange()
			range.selectNodeContents(text)
			return { text: text.textContent ?? '', rects: [...range.getClientRects()] }
		})
		const withRect = (isSo: (rect: DOMRect) => boolean) =>
			lines.filter(({ rects }) => rects.some(isSo)).map(({ text }) => text)
		const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize))
		const headline = drawn.element.querySelector('h2')
		return {
			over: boxes
				.filter((box) => box.scrollHeight > box.clientHeight + 1 && !box.querySelector('img'))
				.map(({ className, tagName }) => className || tagName),
			outside: withRect(
				({ left, top, right, bottom }) =>
					left < 0 || top < 0 || right > innerWidth || bottom > edges.bottom - 4,
			),
			covered: withRect(
				(rect) =>
					code !== undefined &&
					rect.right > code.left &&
					rect.left < code.right &&
					rect.bottom > code.top &&
					rect.top < code.bottom,
			),
			headline: headline ? parseFloat(getComputedStyle(headline).fontSize) : undefined,
			least: Math.min(...sizes),
		}
	}, slide)
}
