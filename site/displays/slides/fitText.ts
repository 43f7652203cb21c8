/** Each step makes the text of a box this much smaller. */
const STEP = 0.93
/** More would be smaller than anybody reads from afar. */
const STEPS_MOST = 12

/**
 * Makes the text in `box` smaller until all of it is inside.
 *
 * The rule of lengths fits nearly every text at once; this is for capitals and windows of unusual shape. What is
 * marked `data-spare` is left out when even small letters do not help: of a headline nothing is ever cut.
 */
export function fitText(box: HTMLElement): void {
	for (let step = 0; step < STEPS_MOST && isOver(box); step++) {
		box.style.setProperty('--smaller', String(STEP ** (step + 1)))
	}
	for (const spare of box.querySelectorAll<HTMLElement>('[data-spare]')) {
		if (isOver(box)) spare.hidden = true
	}
}

/** Half pixels are rounding. */
function isOver(box: HTMLElement): boolean {
	return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
}
