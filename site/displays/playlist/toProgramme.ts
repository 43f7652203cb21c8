import type { PublishedDisplay } from '#shared/displays/display.ts'
import type { PlaylistProgramme } from '#shared/displays/playlist.ts'
import type { Edition } from '#site/edition/edition.ts'
import { unitsAbove } from '#site/units/unitsAbove.ts'
import { limitSchedule } from './limitSchedule.ts'
import { toSlides } from './toSlides.ts'

/** A programme as `display` plays it; undefined when nothing of it can be shown. */
export function toProgramme(
	edition: Edition,
	display: PublishedDisplay,
	id: string,
): PlaylistProgramme | undefined {
	const programme = edition.programme(id)
	if (!programme) return undefined
	const slides = programme.items.flatMap((item) => toSlides(edition, { display, programme }, item))
	if (!slides.length) return undefined
	const { name, kind, minutesPerHour, timesPerHour, priority, expireAt } = programme
	return {
		...{ id, name, ...placeOf(edition, programme.unit) },
		...{ kind, minutesPerHour, timesPerHour, priority },
		schedule: limitSchedule(programme.schedule, expireAt),
		slides,
	}
}

/** Whose it is, and how far below the head. */
function placeOf(edition: Edition, id: string | null): { unit: string; depth: number } {
	if (id === null) return { unit: edition.identity().shortName, depth: 0 }
	const unit = edition.unit(id)
	return { unit: unit?.shortName ?? '', depth: unit ? unitsAbove(unit, edition).length + 1 : 1 }
}
