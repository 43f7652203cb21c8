import { makeElement } from '#site/search/makeElement.ts'
import type { SlideOf } from './drawnSlide.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** A QR code on white, its quiet zone being part of it, with a word on what it is for. */
export function drawQr({ path, size }: SlideOf<'headline'>['qr']): HTMLElement {
	const code = document.createElementNS(SVG, 'svg')
	code.setAttribute('viewBox', `0 0 ${size} ${size}`)
	code.setAttribute('shape-rendering', 'crispEdges')
	// Its sides are whole pixels a module, so that a camera sees squares.
	code.style.setProperty('--modules', String(size))
	const modules = document.createElementNS(SVG, 'path')
	modules.setAttribute('d', path)
	modules.setAttribute('stroke', '#000')
	code.append(modules)
	return makeElement('div', 'qr-plate', code, makeElement('p', '', 'Quét để đọc'))
}
