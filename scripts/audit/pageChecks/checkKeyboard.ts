import type { Page } from 'playwright-core'

/** Presses of Tab beyond one per element: browsers' own video controls take several. */
const MORE_PRESSES = 40

/** What has the focus, as the page tells it. */
interface Focused {
	name: string
	/** The place among what can have the focus; -1 for what the browser added, null for the page itself. */
	place: number | null
	faults: string[]
}

/** With Tab alone everybody comes everywhere in reading order, sees where they are, and can skip the masthead. */
export async function checkKeyboard(page: Page): Promise<string[]> {
	await page.evaluate(() => {
		scrollTo(0, 0)
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
	})
	const names = await page.evaluate(listFocusable)
	const faults = new Set<string>()
	const reached = new Set<number>()
	let last = -1
	let isOut = false
	for (let press = 0; press < names.length + MORE_PRESSES && !isOut; press++) {
		await page.keyboard.press('Tab')
		const focused = await page.evaluate(describeFocus)
		if (focused.place === null) {
			isOut = press > 0
			continue
		}
		for (const fault of focused.faults) faults.add(`${focused.name} ${fault}`)
		if (focused.place < 0) continue
		if (focused.place < last) break
		last = focused.place
		reached.add(focused.place)
	}
	if (!isOut && last < names.length - 1) faults.add(`the focus does not come past ${names[last]}`)
	names.forEach((name, place) => {
		if (!reached.has(place) && place < last) faults.add(`${name} is never reached`)
	})
	return [...faults, ...(await skipFaults(page))]
}

/** Runs in the page: everything that can have the focus, in reading order; it is kept for later. */
function listFocusable(): string[] {
	const selector =
		'a[href], button, input, select, textarea, summary, video[controls], audio[controls], [tabindex]'
	const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
		(element) =>
			element.tabIndex >= 0 &&
			!element.matches(':disabled, [type=hidden], [type=radio]:not(:checked)') &&
			element.checkVisibility({ visibilityProperty: true }) &&
			!element.closest('[inert]'),
	)
	Object.assign(globalThis, { focusable: all })
	return all.map(
		(element) =>
			`<${element.localName}> “${(element.innerText || element.title).trim().slice(0, 40)}”`,
	)
}

/** Runs in the page. */
async function describeFocus(): Promise<Focused> {
	// Coming into focus, an element scrolls into view.
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
	const element = document.activeElement
	if (!(element instanceof HTMLElement) || element === document.body) {
		return { name: 'the page', place: null, faults: [] }
	}
	// `listFocusable` has put it there.
	const { focusable } = globalThis as unknown as { focusable: HTMLElement[] }
	const place = focusable.indexOf(element)
	const name = `<${element.localName}> “${(element.innerText || element.title).trim().slice(0, 40)}”`
	const { left, top, right, bottom, width, height } = element.getClientRects()[0] ?? new DOMRect()
	const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
	const { outlineStyle, outlineWidth } = getComputedStyle(element)
	// Browsers draw the ring of their own controls where no script can see it.
	const hasOwnRing = element instanceof HTMLMediaElement
	const hasRing = hasOwnRing || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0)
	const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1)
	const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1)
	const above = document.elementFromPoint(x, y)
	const isCovered = above && !element.contains(above) && !above.contains(element)
	// A choice that is drawn by its label shows its focus there.
	const label = above?.closest('label')?.control
	const isLabelled =
		element instanceof HTMLInputElement &&
		label instanceof HTMLInputElement &&
		label.name === element.name
	return {
		name,
		place,
		faults: [
			...(width > 0 && height > 0 && isOnScreen ? [] : ['has the focus out of sight']),
			...(hasRing || isLabelled ? [] : ['has the focus without a ring']),
			...(isOnScreen && isCovered && !isLabelled
				? [`is covered by <${above.localName}> in focus`]
				: []),
			...(element.tabIndex > 0 ? ['has a place of its own in the focus order'] : []),
		],
	}
}

/** The first thing Tab comes to leads to the text. */
async function skipFaults(page: Page): Promise<string[]> {
	await page.evaluate(() => {
		scrollTo(0, 0)
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
		getSelection()?.removeAllRanges()
	})
	await page.reload()
	await page.keyboard.press('Tab')
	const isSkip = await page.evaluate(
		() => document.activeElement?.getAttribute('href')?.startsWith('#') ?? false,
	)
	if (!isSkip) return ['the first thing in focus does not lead to the text']
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	const isInText = await page.evaluate(() => {
		const main = document.querySelector('main')
		const element = document.activeElement
		if (!main || !element) return false
		const isAfter = main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
		return main.contains(element) || isAfter > 0
	})
	return isInText ? [] : ['the skip link does not skip the masthead']
}
