import { filmRate } from './filmRate.ts'

/** Bring a film to where it is on other displays, `expected` milliseconds after its beginning. */
export function keepInStep(film: HTMLVideoElement, expected: number): void {
	const { currentTime, duration, ended, playbackRate, readyState, seeking } = film
	const isMoving = !ended && !seeking && readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
	const wanted = expected / 1_000
	if (!isMoving || !(wanted >= 0 && wanted < duration)) return
	const rate = filmRate((wanted - currentTime) * 1_000, playbackRate)
	if (rate === 'seek') film.currentTime = wanted
	else if (rate !== playbackRate) film.playbackRate = rate
}
