import { hourAt, HOUR_MS } from '#shared/displays/hourAt.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { filesOf, filesOfSlide } from './filesOf.ts'

/** What is not needed within so many hours is needed last, whenever it is. */
const HOURS_AHEAD = 24

/** When each file of the playlist is needed next, by its hash; `Infinity` for not within a day. */
export function neededAt(playlist: Playlist, now: Date): Map<string, number> {
	const needed = new Map(filesOf(playlist).map(({ sha256 }) => [sha256, Infinity]))
	if (playlist.identity.logo) needed.set(playlist.identity.logo.sha256, now.getTime())
	const first = Math.floor(now.getTime() / HOUR_MS)
	for (let hour = first; hour < first + HOURS_AHEAD; hour++) {
		if (![...needed.values()].includes(Infinity)) break
		for (const { start, end, slide } of hourAt(playlist, hour * HOUR_MS)) {
			if (!slide || end <= now.getTime()) continue
			for (const { sha256 } of filesOfSlide(slide)) {
				needed.set(sha256, Math.min(needed.get(sha256) ?? Infinity, start))
			}
		}
	}
	return needed
}
