import type { PublishedProgramme } from '#shared/displays/programme.ts'
import type { DisplayPlace } from './edition.ts'

/**
 * Whether a programme plays on a display, whose unit and all units above it `units` names.
 *
 * A programme without a unit is the head's, which is above all of them.
 */
export function reaches(
	{ unit, reach, displays }: Pick<PublishedProgramme, 'unit' | 'reach' | 'displays'>,
	display: DisplayPlace,
	units: readonly string[],
): boolean {
	if (displays.length && !displays.includes(display.id)) return false
	if (unit === display.unit) return true
	return reach === 'branch' && (unit === null || units.includes(unit))
}
