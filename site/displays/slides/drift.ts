/** How much larger a photograph is at the end of its time. */
const GROWTH = 1.05

/**
 * Lets a photograph come a little nearer while it is on, from `offsetMs` after its beginning.
 *
 * It gives life to a still and keeps its edges from burning in; who has asked for stillness has it.
 */
export function drift(
	photo: HTMLElement,
	seconds: number,
	offsetMs: number,
): Animation | undefined {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined
	const movement = photo.animate([{ transform: 'none' }, { transform: `scale(${GROWTH})` }], {
		duration: seconds * 1_000,
		easing: 'linear',
		fill: 'forwards',
	})
	movement.currentTime = offsetMs
	return movement
}
