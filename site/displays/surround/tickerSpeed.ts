/** Part of the screen's shorter side that the texts move in a second: some nine letters pass. */
const PER_SECOND = 0.17
/** Screens draw so many frames a second. */
const FRAMES = 60

/**
 * Pixels that the ticker moves in a second on a screen whose shorter side has `pixels`.
 *
 * Always whole pixels a frame: letters that move by fractions flicker.
 */
export function tickerSpeed(pixels: number): number {
	return Math.max(1, Math.round((pixels * PER_SECOND) / FRAMES)) * FRAMES
}
