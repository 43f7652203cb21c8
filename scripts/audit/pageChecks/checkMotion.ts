import type { Page } from 'playwright-core'

const WATCH_MS = 300

/** For who asked for less motion, nothing moves or plays by itself. */
export async function checkMotion(page: Page): Promise<string[]> {
	await page.emulateMedia({ reducedMotion: 'reduce' })
	const faults = await page.evaluate(movesWithin, WATCH_MS)
	await page.emulateMedia({ reducedMotion: null })
	return faults
}

/** Runs in the page. */
async function movesWithin(milliseconds: number): Promise<string[]> {
	const elements = [...document.body.querySelectorAll('*')]
	const places = () =>
		elements.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect()
			return `${x} ${y + scrollY} ${width} ${height} ${getComputedStyle(element).opacity}`
		})
	// What a change of the setting starts may end.
	await new Promise((resolve) => setTimeout(resolve, milliseconds))
	const before = places()
	await new Promise((resolve) => setTimeout(resolve, milliseconds))
	const after = places()
	const moved = elements.filter((_, at) => before[at] !== after[at])
	const running = document.getAnimations().filter(({ playState }) => playState === 'running')
	const playing = [...document.querySelectorAll('video, audio')].filter(
		(media) => media instanceof HTMLMediaElement && !media.paused,
	)
	return [
		...moved.slice(0, 3).map((element) => `moves: ${element.localName}.${element.className}`),
		...running.map((animation) => `runs: ${animation.id || animation.constructor.name}`),
		...playing.map((media) => `plays: ${media.localName}`),
	]
}
