import { setTimeout as pause } from 'node:timers/promises'
import type { Showing } from './showings.ts'

/** Milliseconds between two looks at a page. */
const LOOK_EVERY_MS = 2

/** Milliseconds. Whoever does not show it by then is broken. */
const GIVE_UP_MS = 60_000

/**
 * Milliseconds until each of these pages of the site at `url` shows what it should.
 *
 * They are looked at one after the other, so that looking takes little of the machine from those
 * who are at work; a page that has shown it goes on showing it.
 */
export function untilAllShow(url: string, showings: readonly Showing[]): Promise<number> {
	return untilEach(url, showings, (page, { words }) => page.text.includes(words))
}

/** Milliseconds until none of these pages of the site at `url` shows it any more, or there is no such page. */
export function untilNoneShows(url: string, showings: readonly Showing[]): Promise<number> {
	return untilEach(url, showings, (page, { words }) => !page.ok || !page.text.includes(words))
}

async function untilEach(
	url: string,
	showings: readonly Showing[],
	isDone: (page: { ok: boolean; text: string }, showing: Showing) => boolean,
): Promise<number> {
	const started = performance.now()
	for (const showing of showings) {
		for (;;) {
			const response = await fetch(url + showing.address)
			if (isDone({ ok: response.ok, text: await response.text() }, showing)) break
			if (performance.now() - started > GIVE_UP_MS) {
				throw new Error(`${showing.address} is not as it should be (${response.status})`)
			}
			await pause(LOOK_EVERY_MS)
		}
	}
	return performance.now() - started
}
