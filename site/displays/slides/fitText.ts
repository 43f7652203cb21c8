/** Each step makes the text of a box this much smaller. */
const STEP = 0.94
/** Steps before something is left out, and all in all: further, and it is too small to be read from afar. */
const STEPS_FIRST = 3
const STEPS_MOST = 12

/**
 * Makes the text in `box` smaller until all of it is inside.
 *
 * The rule of lengths fits nearly every text at once; this is for capitals and windows of unusual shape. What is
 * marked `data-spare` is left out sooner than that letters get small; of a headline nothing is ever cut.
 */
export function fitText(box: HTMLElement): void {
	if (shrink(box, STEPS_FIRST)) return
	for (const spare of box.querySelectorAll<HTMLElement>('[data-spare]')) spare.hidden = true
	shrink(box, STEPS_MOST)
}

/** Whether it fits after at most `steps`. */
function shrink(box: HTMLElement, steps: number): boolean {
	for (let step = 0; step <= steps; step++) {
		if (step === 0) box.style.removeProperty('--smaller')
		else box.style.setProperty('--smaller', String(STEP ** step))
		if (!isOver(box)) return true
	}
	return false
}

/** Half pixels are rounding. */
function isOver(box: HTMLElement): boolean {
	return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
}
