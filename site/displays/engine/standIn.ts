import type { Slot } from '#shared/displays/hourAt.ts'
import type { Playlist } from '#shared/displays/playlist.ts'
import { slotAt } from '#shared/displays/slideAt.ts'

/** How many slots are looked through for a slide that stays still. */
const LOOK_AHEAD = 12

/** How many slides are tried before the display shows whose it is. */
const TRIES = 4

/**
 * What is on until `failed` ends when its slide cannot be shown, after `tried` others failed as well.
 *
 * A later still slide, or a later film where there is none. The plan itself does not move, so the
 * display is in step with the others again at the next change.
 */
export function standIn(playlist: Playlist, failed: Slot, tried: number): Slot {
	const { slide, programme } = candidates(playlist, failed)[tried] ?? {}
	return { start: failed.start, end: failed.end, slide, programme }
}

function candidates(playlist: Playlist, failed: Slot): Slot[] {
	const seen = new Set([failed.slide?.id, undefined])
	const later: Slot[] = []
	for (let at = failed.end, looked = 0; looked < LOOK_AHEAD; looked++) {
		const slot = slotAt(playlist, new Date(at))
		if (!seen.has(slot.slide?.id)) later.push(slot)
		seen.add(slot.slide?.id)
		at = slot.end
	}
	const isFilm = ({ slide }: Slot) => slide?.kind === 'clip'
	return [...later.filter((slot) => !isFilm(slot)), ...later.filter(isFilm)].slice(0, TRIES)
}
