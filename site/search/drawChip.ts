import { makeElement } from './makeElement.ts'

/** A chosen filter, with which it is given up again. */
export function drawChip(value: string, giveUp: () => void): HTMLElement {
	const cross = makeElement('span', 'chip-cross', '×')
	cross.ariaHidden = 'true'
	const button = makeElement('button', '', value, cross)
	button.type = 'button'
	button.ariaLabel = `Bỏ bộ lọc ${value}`
	button.addEventListener('click', giveUp)
	return makeElement('li', '', button)
}
