import type { Page } from 'playwright-core'
import { checkAxe } from './checkAxe.ts'

/** With the reader's own few colours every word, icon, control and mark of a state is still to be seen. */
export async function checkForcedColours(page: Page): Promise<string[]> {
	await page.emulateMedia({ forcedColors: 'active' })
	const faults = [
		...(await page.evaluate(vanishes)),
		...(await checkAxe(page)).filter((fault) => fault.startsWith('color-contrast')),
	]
	await page.emulateMedia({ forcedColors: null })
	return faults
}

/** Runs in the page. */
function vanishes(): string[] {
	const paper = getComputedStyle(document.body).backgroundColor
	const name = (element: Element) =>
		`<${element.localName} class="${element.getAttribute('class') ?? ''}">`
	const shown = [...document.querySelectorAll('body *')].filter((element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
	)
	const isBordered = ({
		borderTopStyle,
		borderTopWidth,
		borderBottomStyle,
		borderBottomWidth,
	}: CSSStyleDeclaration) =>
		(borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) ||
		(borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0)

	const masked = shown.flatMap((element) =>
		[null, '::before', '::after'].flatMap((part) => {
			const style = getComputedStyle(element, part)
			const isMask =
				style.maskImage !== 'none' && style.maskImage !== '' && style.maskImage.includes('url')
			return isMask && style.backgroundColor === paper
				? [`a masked mark of ${name(element)} has the paper's colour`]
				: []
		}),
	)
	const icons = shown
		.filter((element) => element.matches('button svg *, a svg *, summary svg *'))
		.filter((element) => element instanceof SVGGeometryElement)
	const drawings = new Map(icons.map((icon) => [icon.ownerSVGElement, true]))
	const faded = [...drawings.keys()].flatMap((drawing) => {
		const parts = icons.filter(({ ownerSVGElement }) => ownerSVGElement === drawing)
		const isSeen = parts.some((part) => {
			const { fill, stroke } = getComputedStyle(part)
			return [fill, stroke].some((paint) => paint !== 'none' && paint !== paper)
		})
		return isSeen || !drawing
			? []
			: [`an icon of ${name(drawing.parentElement ?? drawing)} has the paper's colour`]
	})
	const controls = shown.filter((element) =>
		element.matches(
			'input:not([type=checkbox]):not([type=radio]):not([type=range]), select, textarea',
		),
	)
	const borderless = controls
		.filter((control) => {
			const around = [control, ...(control.parentElement ? [control.parentElement] : [])]
			return !around.some((element) => isBordered(getComputedStyle(element)))
		})
		.map((control) => `${name(control)} has no border`)
	const states =
		'[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true]'
	const unmarked = shown
		.filter((element) => element.matches(states))
		.filter((element) => {
			const list = element.closest('nav, ul, ol, [role=group], [role=tablist], fieldset')
			const others = [...(list?.querySelectorAll(element.localName) ?? [])]
			const other = others.find((each) => each !== element && !each.matches(states))
			if (!other) return false
			const look = (each: Element) => {
				const style = getComputedStyle(each)
				return [
					style.textDecorationLine,
					style.fontWeight,
					style.borderStyle,
					style.borderWidth,
					style.outlineStyle,
					style.color,
					style.backgroundColor,
				].join()
			}
			return look(element) === look(other)
		})
		.map((element) => `the state of ${name(element)} shows in no way`)
	return [...masked, ...faded, ...borderless, ...unmarked]
}
