import { toClockText } from './toClockText.ts'

/** Milliseconds. As often as the ticker, the notices and a film want to be looked after. */
const BEAT_MS = 500

/**
 * Call `beat` on each full and half second of `now`, for ever, and show in the window's title that all is well.
 *
 * A watchdog beside the browser reads the title: a page that hangs, or whose beat fails, falls silent there.
 */
export function startHeartbeat(now: () => number, beat: (now: number) => void): void {
	const time = now()
	setTimeout(() => startHeartbeat(now, beat), BEAT_MS - (time % BEAT_MS))
	beat(time)
	const title = `▶ ${toClockText(time)}`
	if (document.title !== title) document.title = title
}
