import { isLive, type Turn } from './loop.ts'

/**
 * Where in the loop each page begins: as many slides in a row as a block of this length has time for.
 *
 * Counted are slides that may come on at `at`; clips longer than a block are on no page.
 */
export function pagesOf(loop: readonly Turn[], at: number, length: number): number[] {
	const pages: number[] = []
	let left = 0
	for (const [index, turn] of loop.entries()) {
		if (!fitsBlock(turn, at, length)) continue
		const needed = Math.min(turn.length, length)
		if (pages.length === 0 || needed > left) {
			pages.push(index)
			left = length
		}
		left -= needed
	}
	return pages
}

function fitsBlock(turn: Turn, at: number, length: number): boolean {
	if (!isLive(turn, at)) return false
	return turn.isStill || (turn.length <= length && at + turn.length <= turn.until)
}
