/** Pixels: so few that all that is left of a picture are its colours. */
const WIDTH = 64
const HEIGHT = 36
/** Beyond the edges, where blurring would mix in black. */
const BLEED = 6

/** The dim colours of a picture, to stand behind it. */
export interface Ambience {
	canvas: HTMLCanvasElement
	paint: (image: HTMLImageElement) => void
	drop: () => void
}

/**
 * A surface that takes the colours of a picture.
 *
 * Drawn once in 64 × 36 pixels and stretched: a blur over the whole screen is more than a cheap box can do.
 */
export function drawAmbience(): Ambience {
	const canvas = document.createElement('canvas')
	canvas.className = 'ambience'
	canvas.width = WIDTH
	canvas.height = HEIGHT
	return {
		canvas,
		paint: (image) => {
			const brush = canvas.getContext('2d')
			if (!brush) return
			brush.filter = 'blur(4px) saturate(1.3) brightness(0.5)'
			brush.drawImage(image, -BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED)
		},
		drop: () => {
			canvas.width = 0
			canvas.height = 0
		},
	}
}
