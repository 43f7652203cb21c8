/** Parts of the screen's height in a second: faster, and nobody can read along. */
const SPEED_MOST = 0.14
/** Of the slide's time, at either end; and no longer than so many seconds. */
const REST = 0.15
const REST_MOST = 5
/** Of the screen's width: narrower, and the letters are lost. */
const NARROWEST = 0.55

/** How a tall picture moves past. */
export interface Pan {
	/** Pixels. */
	width: number
	height: number
	/** Pixels it moves up, all in all; 0 where it is not tall at all. */
	distance: number
	/** Seconds it stands still before and after. */
	rest: number
}

/**
 * How a picture moves past a screen within `seconds`: as wide as there is time to read it.
 */
export function panOf(
	picture: { width: number; height: number },
	screen: { width: number; height: number },
	seconds: number,
): Pan {
	const shape = picture.height / picture.width
	const rest = Math.min(REST * seconds, REST_MOST)
	const unhurried = (seconds - 2 * rest) * SPEED_MOST * screen.height + screen.height
	const narrowest = Math.max(
		NARROWEST * screen.width,
		Math.min(screen.width, screen.height / shape),
	)
	const width = Math.round(Math.min(screen.width, Math.max(narrowest, unhurried / shape)))
	const height = Math.round(width * shape)
	return { width, height, distance: Math.max(0, height - screen.height), rest }
}
