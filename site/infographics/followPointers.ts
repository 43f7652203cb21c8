import type { PictureZoom } from './pictureZoom.ts'

/** What a double click or double tap zooms to, and how far apart its taps may be (milliseconds, pixels). */
const LEAP = 2.5
const DOUBLE_TAP = { within: 300, near: 30 }

/** Two fingers zoom and one moves; a mouse drags, and zooms with its wheel while Ctrl is held. */
export function followPointers(stage: HTMLElement, zoom: PictureZoom): void {
	const fingers = new Map<number, PointerEvent>()
	let lastTap: PointerEvent | undefined

	stage.addEventListener('pointerdown', (event) => {
		fingers.set(event.pointerId, event)
		// One finger scrolls as everywhere; a mouse has to be followed beyond the box's edge.
		if (event.pointerType === 'mouse') stage.setPointerCapture(event.pointerId)
	})
	stage.addEventListener('pointermove', (event) => {
		const before = fingers.get(event.pointerId)
		if (!before) return
		if (fingers.size === 2) pinch(zoom, fingers, event)
		else if (event.pointerType === 'mouse') {
			stage.scrollBy(before.clientX - event.clientX, before.clientY - event.clientY)
		}
		fingers.set(event.pointerId, event)
	})
	stage.addEventListener('pointerup', (event) => {
		if (event.pointerType === 'touch' && fingers.size === 1) {
			if (lastTap && isDouble(lastTap, event)) leap(zoom, event)
			lastTap = event
		}
	})
	for (const end of ['pointerup', 'pointercancel'] as const) {
		stage.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId))
	}
	// While two fingers are down the browser must not scroll as well.
	stage.addEventListener(
		'touchmove',
		(event) => event.touches.length > 1 && event.preventDefault(),
		{
			passive: false,
		},
	)
	stage.addEventListener('dblclick', (event) => leap(zoom, event))
	stage.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey) return
			event.preventDefault()
			zoom.by(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY })
		},
		{ passive: false },
	)
}

function pinch(zoom: PictureZoom, fingers: Map<number, PointerEvent>, moved: PointerEvent): void {
	const other = [...fingers.values()].find(({ pointerId }) => pointerId !== moved.pointerId)
	const before = fingers.get(moved.pointerId)
	if (!other || !before) return
	const apart = distance(before, other)
	if (apart > 0) zoom.by(distance(moved, other) / apart, between(moved, other))
}

function leap(zoom: PictureZoom, { clientX, clientY }: MouseEvent): void {
	if (zoom.isZoomed) zoom.by(0, { x: clientX, y: clientY })
	else zoom.by(LEAP, { x: clientX, y: clientY })
}

function isDouble(first: PointerEvent, second: PointerEvent): boolean {
	const isSoon = second.timeStamp - first.timeStamp < DOUBLE_TAP.within
	return isSoon && distance(first, second) < DOUBLE_TAP.near
}

function distance(a: MouseEvent, b: MouseEvent): number {
	return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
}

function between(a: MouseEvent, b: MouseEvent): { x: number; y: number } {
	return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 }
}
