import type { ProgrammeItem, PublishedProgramme } from '#shared/displays/programme.ts'
import { always } from '#shared/displays/schedule.ts'

type Kind = ProgrammeItem['kind']

/** A programme of the head for every display; `differences` say what matters. */
export function aProgramme(
	id: string,
	items: ProgrammeItem[],
	differences: Partial<PublishedProgramme> = {},
): PublishedProgramme {
	return {
		...{ id, items, name: `Chương trình ${id}`, unit: null, reach: 'branch', displays: [] },
		...{ kind: 'fill', minutesPerHour: 0, timesPerHour: 1, priority: 0, schedule: always },
		media: items.flatMap((item) => (item.kind === 'photo' ? [item.picture] : [])),
		...{ expireAt: null, publishedAt: '2026-01-01T00:00:00.000Z' },
		...differences,
	}
}

/** Its item number `id` that shows a piece, a photo, a notice or a feed, always and for as long as the rule says. */
export function anItem<Of extends Kind>(
	id: string,
	what: Omit<Extract<ProgrammeItem, { kind: Of }>, 'id' | 'seconds' | 'schedule'> & { kind: Of },
	when: Partial<Pick<ProgrammeItem, 'seconds' | 'schedule'>> = {},
): ProgrammeItem {
	// The parts of one kind of item, put together again.
	return { id, seconds: null, schedule: always, ...what, ...when } as unknown as ProgrammeItem
}
